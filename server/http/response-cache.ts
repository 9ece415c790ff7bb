import { LRUCache } from "lru-cache";
import { sizeOf, type Answer } from "./answer.ts";

/** What is kept of answers, by their tag. */
export interface ResponseCache {
  readonly get: (etag: string) => Answer | undefined;
  /** Keeps an answer, or counts anew how much one takes that is kept. */
  readonly keep: (etag: string, answer: Answer) => void;
  readonly size: () => { readonly answers: number; readonly bytes: number };
}

/** An answer that takes more than this part of the whole pushes too many others out. */
const LARGEST_PART = 1 / 8;
/** What an entry takes beside its bytes: its tag, its headers and its place in the list. */
const ENTRY_BYTES = 512;

/** A cache that never holds more than `limitBytes` and lets go first of what was asked for longest ago. */
export function createResponseCache(limitBytes: number): ResponseCache {
  const answers = new LRUCache<string, Answer>({
    maxSize: limitBytes,
    maxEntrySize: Math.floor(limitBytes * LARGEST_PART),
    sizeCalculation: (answer) => sizeOf(answer) + ENTRY_BYTES,
  });
  return {
    get: (etag) => answers.get(etag),
    keep: (etag, answer) => answers.set(etag, answer),
    size: () => ({ answers: answers.size, bytes: answers.calculatedSize }),
  };
}
