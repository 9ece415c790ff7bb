import { useEffect, useRef } from "react";
import { show } from "../../state/steps.ts";
import type { Navigation } from "../../state/use-view.ts";
import { batches, sendingAs } from "./use-batch.ts";

/**
 * What the buttons of a batch do. The address becomes that of the import, unless its reader has gone
 * elsewhere.
 */
export function useSend(
  { go }: Navigation,
  token: string,
  place: string,
): {
  readonly send: () => void;
  readonly divide: (separate: boolean) => void;
  readonly drop: () => void;
} {
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => void (isHere.current = false);
  }, []);
  const toJob = (job: string) => {
    if (isHere.current) go(show("import", { job }));
  };
  return {
    send: () => void batches.send(sendingAs(token), place.trim() || null, toJob),
    divide: (separate) => batches.divide(separate),
    drop: () => batches.drop(),
  };
}
