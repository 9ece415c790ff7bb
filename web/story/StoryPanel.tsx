import { useState } from "react";
import { useText } from "../i18n/use-text.ts";
import type { Navigation } from "../state/use-view.ts";
import { Pin } from "./Pin.tsx";
import { StorySteps } from "./StorySteps.tsx";
import { StoryTools } from "./StoryTools.tsx";
import { added, addressOf, currentOf, MOST_STEPS, reach } from "./story.ts";
import type { useStory } from "./use-story.ts";

interface Props {
  readonly navigation: Navigation;
  readonly state: ReturnType<typeof useStory>;
}

/** The steps of a story, the way along them, and what can be done with them. */
export function StoryPanel({ navigation, state }: Props) {
  const text = useText();
  const { story, came, own, change, settle } = state;
  const [last, setLast] = useState(-1);
  const current = currentOf(story, navigation.view, last);
  const before = current < 0 ? last : current - 1;
  const after = current < 0 ? last + 1 : current + 1;
  const walk = (to: number) => {
    setLast(to);
    navigation.go(reach(story[to]!));
  };
  return (
    <>
      <div className="story-walk">
        <button type="button" className="quiet" disabled={!story[before]} onClick={() => walk(before)}>
          {text("story.previous")}
        </button>
        <button type="button" className="quiet" disabled={!story[after]} onClick={() => walk(after)}>
          {text("story.next")}
        </button>
        {came ? (
          <p className="story-came">
            {text(own > 0 ? "story.cameOver" : "story.came", { n: own })}{" "}
            <button type="button" className="primary" onClick={() => settle(true)}>
              {text("story.keep")}
            </button>{" "}
            <button type="button" className="quiet" onClick={() => settle(false)}>
              {text("story.putAway")}
            </button>
          </p>
        ) : story.length < MOST_STEPS ? (
          <Pin onPin={(caption) => change(added(story, caption, addressOf(navigation.view)))} />
        ) : (
          <p className="note">{text("story.full", { n: MOST_STEPS })}</p>
        )}
      </div>
      {story.length === 0 ? (
        <p className="note">{text("story.empty")}</p>
      ) : (
        <StorySteps
          navigation={navigation}
          story={story}
          current={current}
          onWalk={setLast}
          onChange={came ? null : change}
        />
      )}
      {story.length > 0 && (
        <StoryTools navigation={navigation} story={story} onClear={came ? null : () => change([])} />
      )}
    </>
  );
}
