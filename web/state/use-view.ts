import { useCallback, useMemo, useSyncExternalStore } from "react";
import type { Step } from "./steps.ts";
import { fromUrl, toUrl, type View } from "./view.ts";

const CHANGED = "zhengmai:view";

export interface Navigation {
  readonly view: View;
  /** Takes a step: a new entry in the browser's history. */
  readonly go: (step: Step) => void;
  /** Changes the address in place, as while typing. */
  readonly replace: (step: Step) => void;
  /** The address a step would lead to, for links. */
  readonly hrefOf: (step: Step) => string;
}

/** The view that the address bar holds. */
export function useView(): Navigation {
  const url = useSyncExternalStore(subscribe, currentUrl);
  const view = useMemo(() => fromUrl(url), [url]);
  const move = useCallback((step: Step, how: "pushState" | "replaceState") => {
    const next = toUrl(step(fromUrl(currentUrl())));
    if (next === currentUrl()) return;
    history[how](null, "", next);
    window.dispatchEvent(new Event(CHANGED));
  }, []);
  return {
    view,
    go: useCallback((step) => move(step, "pushState"), [move]),
    replace: useCallback((step) => move(step, "replaceState"), [move]),
    hrefOf: useCallback((step) => toUrl(step(view)), [view]),
  };
}

function currentUrl(): string {
  return location.pathname + location.search;
}

function subscribe(changed: () => void): () => void {
  for (const event of ["popstate", CHANGED]) window.addEventListener(event, changed);
  return () => {
    for (const event of ["popstate", CHANGED]) window.removeEventListener(event, changed);
  };
}
