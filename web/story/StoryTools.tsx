import { useState } from "react";
import { useText } from "../i18n/use-text.ts";
import { useCopy } from "../ui/use-copy.ts";
import type { Navigation } from "../state/use-view.ts";
import { encode, reach, type Story } from "./story.ts";

interface Props {
  readonly navigation: Navigation;
  readonly story: Story;
  /** Null while the story is only looked at. */
  readonly onClear: (() => void) | null;
}

/** Sends the story as one link, which opens at its first step, or clears it at a second click. */
export function StoryTools({ navigation, story, onClear }: Props) {
  const text = useText();
  const { copied, copy } = useCopy();
  const [sure, setSure] = useState(false);
  return (
    <div className="story-tools">
      <button
        type="button"
        className="quiet"
        onClick={() => void copy(location.origin + navigation.hrefOf(reach(story[0]!)) + encode(story))}
      >
        {text(copied ? "story.copied" : "story.copy")}
      </button>
      <span role="status" className="sr-only">
        {copied && text("story.copied")}
      </span>
      {onClear && (
        <button
          type="button"
          className="quiet"
          onBlur={() => setSure(false)}
          onClick={() => (sure ? onClear() : setSure(true))}
        >
          {text(sure ? "story.sure" : "story.clear")}
        </button>
      )}
    </div>
  );
}
