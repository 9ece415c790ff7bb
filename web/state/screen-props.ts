import type { Navigation } from "./use-view.ts";

/** What every screen that the address names gets. */
export interface ScreenProps {
  readonly navigation: Navigation;
}
