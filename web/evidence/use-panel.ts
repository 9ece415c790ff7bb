import { useState } from "react";
import { select } from "../state/steps.ts";
import type { Navigation } from "../state/use-view.ts";

/** The panel of evidence beside a picture: open at first, until it is closed, and again when something is chosen. */
export interface Panel {
  readonly closed: boolean;
  readonly close: () => void;
  /** Chooses a node or a relationship by its id, or nothing. */
  readonly choose: (id: string | null) => void;
}

export function usePanel({ go }: Navigation): Panel {
  const [closed, setClosed] = useState(false);
  return {
    closed,
    close: () => setClosed(true),
    choose: (id) => {
      setClosed(false);
      go(select(id));
    },
  };
}
