import { useRef } from "react";
import { flushSync } from "react-dom";
import { useText } from "../i18n/use-text.ts";
import type { Navigation } from "../state/use-view.ts";
import { StepLink } from "../ui/StepLink.tsx";
import { moved, reach, removed, type Story } from "./story.ts";

interface Props {
  readonly navigation: Navigation;
  readonly story: Story;
  readonly current: number;
  readonly onWalk: (to: number) => void;
  /** Null while the story is only looked at. */
  readonly onChange: ((story: Story) => void) | null;
}

/** The steps in order; the focus stays with a step that is moved. */
export function StorySteps({ navigation, story, current, onWalk, onChange }: Props) {
  const text = useText();
  const list = useRef<HTMLOListElement>(null);
  const change = (next: Story, focused: string) => {
    flushSync(() => onChange?.(next));
    const wanted = list.current?.querySelector<HTMLElement>(focused);
    (wanted ?? document.querySelector<HTMLElement>(".story-pin input"))?.focus();
  };
  const move = (from: number, to: number, word: string) =>
    to >= 0 && to < story.length && change(moved(story, from, to), `li:nth-child(${to + 1}) .${word}`);
  return (
    <ol className="story-steps" ref={list} tabIndex={0} aria-label={text("story.steps")}>
      {story.map((step, index) => (
        <li key={index} onClickCapture={(event) => (event.target as Element).closest("a") && onWalk(index)}>
          <StepLink
            navigation={navigation}
            step={reach(step)}
            aria-current={index === current ? "step" : undefined}
          >
            <b className="count">{index + 1}</b> <bdi>{step.caption}</bdi>
          </StepLink>
          {onChange && (
            <span className="story-edit">
              <button
                type="button"
                className="up"
                aria-disabled={index === 0}
                aria-label={text("story.up", { n: index + 1 })}
                onClick={() => move(index, index - 1, "up")}
              >
                ↑
              </button>
              <button
                type="button"
                className="down"
                aria-disabled={index === story.length - 1}
                aria-label={text("story.down", { n: index + 1 })}
                onClick={() => move(index, index + 1, "down")}
              >
                ↓
              </button>
              <button
                type="button"
                className="remove"
                aria-label={text("story.remove", { n: index + 1 })}
                onClick={() =>
                  change(
                    removed(story, index),
                    `li:nth-child(${Math.min(index + 1, story.length - 1)}) .remove`,
                  )
                }
              >
                ✕
              </button>
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
