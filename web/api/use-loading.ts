import { useEffect, useState } from "react";
import { askAnew } from "./client.ts";
import { LoadingQuery } from "./loading.query.ts";
import { renewAnswers } from "./renewal.ts";

/** Documents that are loaded, of how many. */
export interface LoadProgress {
  readonly done: number;
  readonly of: number;
}

const AGAIN_MS = 2_000;
/** A server that does not answer is asked less often; the screens say that it does not. */
const SILENT_MS = 10_000;

/**
 * How far the library is loaded; null when it is whole, and until the server has said that it is not. When it
 * becomes whole, all that is shown is asked for again.
 */
export function useLoading(): LoadProgress | null {
  const [progress, setProgress] = useState<LoadProgress | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isPart = false;
    const look = async () => {
      const meta = await askAnew(LoadingQuery, {}, controller.signal).then(
        (answer) => answer.meta,
        () => null,
      );
      if (controller.signal.aborted) return;
      if (meta?.complete) {
        setProgress(null);
        if (isPart) renewAnswers();
        return;
      }
      if (meta) {
        isPart = true;
        setProgress(meta.progress ?? { done: 0, of: 0 });
      }
      timer = setTimeout(() => void look(), meta ? AGAIN_MS : SILENT_MS);
    };
    void look();
    return () => {
      controller.abort();
      clearTimeout(timer);
    };
  }, []);
  return progress;
}
