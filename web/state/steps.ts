import {
  MOST_DEPTH,
  START,
  type ChainKind,
  type Direction,
  type Language,
  type Screen,
  type View,
} from "./view.ts";

/** What a user does, as functions from a view to the next. */
export type Step = (view: View) => View;

export const home = (): Step => (view) => ({ ...START, language: view.language });
export const search =
  (query: string): Step =>
  (view) => ({ ...home()(view), query });
/** A screen afresh, about the same policy as before unless `about` says otherwise. */
export const show =
  (screen: Screen, about: Partial<View> = {}): Step =>
  (view) => ({ ...home()(view), screen, policy: view.policy, ...about });
/** The chain of a node. From a chain its settings stay, from elsewhere they are as at the start. */
export const focusOn =
  (focus: string, about: Partial<View> = {}): Step =>
  (view) => ({
    ...(view.screen ? { ...home()(view), policy: view.policy } : view),
    focus,
    selected: focus,
    open: [],
    collapsed: [],
    ...about,
  });
/** Words of a document in the reader. */
export const read = (policy: string, span: View["span"] = null): Step => show("reader", { policy, span });
export const select =
  (selected: string | null): Step =>
  (view) => ({ ...view, selected });
export const turn =
  (direction: Direction): Step =>
  (view) => ({ ...view, direction });
export const ask =
  (chain: ChainKind): Step =>
  (view) => ({ ...view, chain });
export const deepen =
  (by: number): Step =>
  (view) => ({ ...view, depth: Math.min(MOST_DEPTH, Math.max(1, view.depth + by)) });
export const onlyExplicit =
  (explicitOnly: boolean): Step =>
  (view) => ({ ...view, explicitOnly });
export const openColumn =
  (key: string): Step =>
  (view) => ({ ...view, open: toggled(view.open, key) });
export const collapse =
  (node: string): Step =>
  (view) => ({ ...view, collapsed: toggled(view.collapsed, node) });
export const showTable =
  (table: boolean): Step =>
  (view) => ({ ...view, table });
export const narrow =
  (...words: readonly string[]): Step =>
  (view) => ({ ...view, filter: words.toSorted() });
export const toggleFilter =
  (word: string): Step =>
  (view) => ({ ...view, filter: toggled(view.filter, word) });
export const sortBy =
  (sort: string): Step =>
  (view) => ({ ...view, sort });
export const speak =
  (language: Language): Step =>
  (view) => ({ ...view, language });

function toggled(list: readonly string[], value: string): readonly string[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value].toSorted();
}
