import { useState } from "react";

const THANKS_MS = 1_600;

/** Copies words to the clipboard. `copied` is the words copied last, for a moment of thanks; then null. */
export function useCopy(): {
  readonly copied: string | null;
  readonly copy: (words: string) => Promise<void>;
} {
  const [copied, setCopied] = useState<string | null>(null);
  const copy = async (words: string) => {
    await navigator.clipboard.writeText(words);
    setCopied(words);
    setTimeout(() => setCopied(null), THANKS_MS);
  };
  return { copied, copy };
}
