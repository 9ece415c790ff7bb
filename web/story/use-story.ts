import { useMemo, useSyncExternalStore } from "react";
import { decode, parse, type Story } from "./story.ts";

const CHANGED = "zhengmai:story-changed";
const KEPT = "zhengmai:story";
const CAME = "zhengmai:story-came";

/** What is held when the browser lets nothing be stored: as long as the page is open. */
const memory = new Map<string, string>();

interface StoryState {
  readonly story: Story;
  /** The story came with the address and is not kept yet: it is walked, not changed. */
  readonly came: boolean;
  /** Steps of this browser's own story. */
  readonly own: number;
  readonly change: (story: Story) => void;
  /** Makes the story that came this browser's own, or puts it away. */
  readonly settle: (keep: boolean) => void;
}

/** The story of this browser, the same in all its tabs, or the one that came with the address of this tab. */
export function useStory(): StoryState {
  const kept = useSyncExternalStore(subscribe, () => read(KEPT));
  const came = useSyncExternalStore(subscribe, () => read(CAME));
  const own = useMemo(() => parse(kept) ?? [], [kept]);
  const arrived = useMemo(() => parse(came), [came]);
  return {
    story: arrived ?? own,
    came: arrived !== null,
    own: own.length,
    change: (story) => write(KEPT, JSON.stringify(story)),
    settle: (keep) => {
      if (keep) write(KEPT, came);
      write(CAME, "");
    },
  };
}

/**
 * Takes a story out of the address into this tab: views change the address, and a reload must not lose it.
 * What is no story is left where it is.
 */
export function takeIn(): void {
  const story = decode(location.hash);
  if (!story || story.length === 0) return;
  history.replaceState(history.state, "", location.pathname + location.search);
  write(CAME, JSON.stringify(story));
}

function storageOf(key: string): Storage {
  return key === KEPT ? localStorage : sessionStorage;
}

function read(key: string): string {
  try {
    return memory.get(key) ?? storageOf(key).getItem(key) ?? "";
  } catch {
    return "";
  }
}

function write(key: string, value: string): void {
  try {
    storageOf(key).setItem(key, value);
    memory.delete(key);
  } catch {
    memory.set(key, value);
  }
  window.dispatchEvent(new Event(CHANGED));
}

function subscribe(changed: () => void): () => void {
  const events = [
    ["storage", changed],
    [CHANGED, changed],
    ["hashchange", takeIn],
  ] as const;
  for (const [event, listener] of events) window.addEventListener(event, listener);
  return () => {
    for (const [event, listener] of events) window.removeEventListener(event, listener);
  };
}
