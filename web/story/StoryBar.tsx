import { useId, useRef, useState } from "react";
import { useText } from "../i18n/use-text.ts";
import type { Navigation } from "../state/use-view.ts";
import { StoryPanel } from "./StoryPanel.tsx";
import { useStory } from "./use-story.ts";
import "../style/story.css";

/**
 * The story of this browser: how many steps it has, and the way into it.
 * A story that came with the address opens by itself.
 */
export function StoryBar({ navigation }: { readonly navigation: Navigation }) {
  const text = useText();
  const id = useId();
  const state = useStory();
  const opener = useRef<HTMLButtonElement>(null);
  const [chosen, setChosen] = useState<boolean | null>(null);
  const open = chosen ?? state.came;
  const close = () => {
    setChosen(false);
    opener.current?.focus();
  };
  // What was decided on goes away with its buttons; the story stays in sight.
  const settle = (keep: boolean) => {
    setChosen(true);
    state.settle(keep);
    opener.current?.focus();
  };
  const onEscape = (event: { readonly key: string; stopPropagation: () => void }) => {
    if (event.key !== "Escape" || !open) return;
    event.stopPropagation();
    close();
  };
  return (
    <>
      <button
        type="button"
        className="quiet story-opener"
        ref={opener}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setChosen(!open)}
        onKeyDown={onEscape}
      >
        {text("app.story")} {state.story.length > 0 && state.story.length}
      </button>
      {open && (
        <section id={id} className="story-panel" aria-label={text("app.story")} onKeyDown={onEscape}>
          <StoryPanel navigation={navigation} state={{ ...state, settle }} />
        </section>
      )}
    </>
  );
}
