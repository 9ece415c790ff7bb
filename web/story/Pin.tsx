import { useState, useSyncExternalStore, type FormEvent } from "react";
import { useText } from "../i18n/use-text.ts";
import { LONGEST_CAPTION } from "./story.ts";

/** Notes the view as a step. Without a caption the title of the window stands for it. */
export function Pin({ onPin }: { readonly onPin: (caption: string) => void }) {
  const text = useText();
  const title = useSyncExternalStore(watchTitle, () => document.title);
  const [caption, setCaption] = useState("");
  const pin = (event: FormEvent) => {
    event.preventDefault();
    onPin(caption.trim() || title);
    setCaption("");
  };
  return (
    <form className="story-pin" onSubmit={pin}>
      <input
        type="text"
        aria-label={text("story.caption")}
        placeholder={title}
        maxLength={LONGEST_CAPTION}
        value={caption}
        onChange={(event) => setCaption(event.target.value)}
      />
      <button type="submit" className="primary">
        {text("story.pin")}
      </button>
    </form>
  );
}

/** A screen gives the window its title only when it has its data. */
function watchTitle(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.head, { childList: true, subtree: true, characterData: true });
  return () => observer.disconnect();
}
