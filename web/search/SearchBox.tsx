import { useEffect, useRef, useState } from "react";
import { useText } from "../i18n/use-text.ts";
import { search } from "../state/steps.ts";
import type { Navigation } from "../state/use-view.ts";

/** So long must typing rest before a search begins. */
const REST_MS = 150;

/** The search box. Half-typed Chinese (an open input method) searches nothing; typing changes the address in place. */
export function SearchBox({
  navigation,
  large = false,
}: {
  readonly navigation: Navigation;
  readonly large?: boolean;
}) {
  const text = useText();
  const { go, replace } = navigation;
  const { query, focus, screen } = navigation.view;
  const elsewhere = Boolean(focus ?? screen);
  const [typed, setTyped] = useState(query);
  const [composing, setComposing] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  // Whoever opens a chain while a word is half typed stays in the chain.
  useEffect(() => setTyped(query), [query, focus, screen]);
  useEffect(() => {
    if (composing || typed === query) return;
    // The first letter is a step that "back" undoes; the rest of the word is the same step.
    const timer = setTimeout(() => (query === "" || elsewhere ? go : replace)(search(typed)), REST_MS);
    return () => clearTimeout(timer);
  }, [typed, composing, query, elsewhere, go, replace]);

  return (
    <form
      className={`search-box${large ? " large" : ""}`}
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed !== query || elsewhere) go(search(typed));
        document.querySelector<HTMLElement>("[data-result]")?.focus();
      }}
    >
      <input
        ref={input}
        type="search"
        name="q"
        value={typed}
        aria-label={text("search.label")}
        placeholder={text("search.placeholder")}
        autoComplete="off"
        maxLength={200}
        onChange={(event) => setTyped(event.target.value)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
        onKeyDown={(event) => {
          if (event.key === "ArrowDown" && !composing) {
            event.preventDefault();
            document.querySelector<HTMLElement>("[data-result]")?.focus();
          }
        }}
      />
      <button type="submit" className="primary">
        {text("search.button")}
      </button>
    </form>
  );
}
