import { MOST_DEPTH, START, type Direction, type Language, type View } from "./view.ts";

/** What a user does, as functions from a view to the next. */
export type Step = (view: View) => View;

export const search = (query: string): Step => (view) => ({ ...START, language: view.language, query });
export const home = (): Step => (view) => ({ ...START, language: view.language });
export const focusOn = (focus: string): Step => (view) => ({ ...view, focus, selected: focus, open: [] });
export const select = (selected: string | null): Step => (view) => ({ ...view, selected });
export const turn = (direction: Direction): Step => (view) => ({ ...view, direction });
export const deepen = (by: number): Step => (view) => ({ ...view, depth: Math.min(MOST_DEPTH, Math.max(1, view.depth + by)) });
export const onlyExplicit = (explicitOnly: boolean): Step => (view) => ({ ...view, explicitOnly });
export const openColumn = (key: string): Step => (view) => ({ ...view, open: view.open.includes(key) ? view.open.filter((other) => other !== key) : [...view.open, key].toSorted() });
export const showTable = (table: boolean): Step => (view) => ({ ...view, table });
export const speak = (language: Language): Step => (view) => ({ ...view, language });
