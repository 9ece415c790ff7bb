import { lazy, type ComponentType } from "react";
import type { Navigation } from "../state/use-view.ts";
import type { Screen } from "../state/view.ts";

/** What a screen gets. */
export interface ScreenProps {
  readonly navigation: Navigation;
}

/** Every screen, each in a chunk of its own. */
export const SCREEN_OF: Readonly<Record<Screen, ComponentType<ScreenProps>>> = {
  matrix: lazy(async () => ({ default: (await import("../matrix/Matrix.tsx")).Matrix })),
  indicators: lazy(async () => ({ default: (await import("../indicators/Indicators.tsx")).Indicators })),
  findings: lazy(async () => ({ default: (await import("../findings/Findings.tsx")).Findings })),
  reader: lazy(async () => ({ default: (await import("../reader/Reader.tsx")).Reader })),
  network: lazy(async () => ({ default: (await import("../network/Network.tsx")).Network })),
  paths: lazy(async () => ({ default: (await import("../paths/Paths.tsx")).Paths })),
  compare: lazy(async () => ({ default: (await import("../compare/Compare.tsx")).Compare })),
  import: lazy(async () => ({ default: (await import("../import/Import.tsx")).Import })),
};
