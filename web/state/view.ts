export const DIRECTIONS = ["BOTH", "UPSTREAM", "DOWNSTREAM"] as const;
export type Direction = (typeof DIRECTIONS)[number];
export const CHAIN_KINDS = ["responsibility", "dependency"] as const;
/** Who answers for something, or what it rests on. */
export type ChainKind = (typeof CHAIN_KINDS)[number];
export type Language = "zh" | "en";
/** Screens besides the first page, the search and the chain. */
export const SCREENS = [
  "matrix",
  "indicators",
  "findings",
  "deadlines",
  "reader",
  "network",
  "paths",
  "compare",
  "import",
] as const;
export type Screen = (typeof SCREENS)[number];

export const MOST_DEPTH = 12;
const DEFAULT_DEPTH = 8;

/**
 * All that decides what is shown. The address holds it; a step of the user is a new address; undo is going
 * back.
 */
export interface View {
  /** What is searched for. */
  readonly query: string;
  /** The screen, or null for the first page, the search or the chain. */
  readonly screen: Screen | null;
  /** The node whose chain, neighbours or paths are shown, or null. */
  readonly focus: string | null;
  readonly chain: ChainKind;
  readonly direction: Direction;
  readonly depth: number;
  /** Only what the text says: relationships that are EXPLICIT. */
  readonly explicitOnly: boolean;
  /** The node, relationship or cell whose evidence is shown. */
  readonly selected: string | null;
  /** Columns shown whole, by key. */
  readonly open: readonly string[];
  /** Nodes of which what hangs on them is folded away. */
  readonly collapsed: readonly string[];
  /** The answer as a table. */
  readonly table: boolean;
  /** The policy that a screen is about; null: the first that is held. */
  readonly policy: string | null;
  /** The other node of paths, the other policy of a comparison. */
  readonly other: string | null;
  /** What a list is narrowed to: words separated by spaces, as the screen defines them. */
  readonly filter: readonly string[];
  /** The order of a list, as the screen defines it; "" is the document's. */
  readonly sort: string;
  /** The words pointed at in the reader: UTF-16 offsets into the source, half-open. */
  readonly span: { readonly start: number; readonly end: number } | null;
  /** The import of several files that is shown, or null. */
  readonly job: string | null;
  /** The earlier text of the policy that the reader shows, by its key; null: the one that stands. */
  readonly version: string | null;
  readonly language: Language;
}

export const START: View = {
  query: "",
  screen: null,
  focus: null,
  chain: "responsibility",
  direction: "BOTH",
  depth: DEFAULT_DEPTH,
  explicitOnly: false,
  selected: null,
  open: [],
  collapsed: [],
  table: false,
  policy: null,
  other: null,
  filter: [],
  sort: "",
  span: null,
  job: null,
  version: null,
  language: "zh",
};

/** The address of a view: only what differs from the start is written. */
export function toUrl(view: View): string {
  const parameters = new URLSearchParams();
  const put = (name: string, value: string, standard = "") => {
    if (value !== standard) parameters.set(name, value);
  };
  put("q", view.query);
  put("screen", view.screen ?? "");
  put("policy", view.policy ?? "");
  put("focus", view.focus ?? "");
  put("other", view.other ?? "");
  put("chain", view.chain, START.chain);
  put("direction", view.direction, START.direction);
  put("depth", String(view.depth), String(START.depth));
  put("only", view.explicitOnly ? "explicit" : "");
  put("selected", view.selected ?? "");
  put("open", listed(view.open));
  put("collapsed", listed(view.collapsed));
  put("filter", listed(view.filter));
  put("sort", view.sort);
  put("span", view.span ? `${view.span.start}-${view.span.end}` : "");
  put("job", view.job ?? "");
  put("version", view.version ?? "");
  put("view", view.table ? "table" : "");
  put("lang", view.language, START.language);
  const query = parameters.toString();
  return query ? `/?${query}` : "/";
}

/** The view at an address; what makes no sense there is as at the start. */
export function fromUrl(url: string): View {
  const parameters = new URL(url, "http://localhost").searchParams;
  const depth = Number(parameters.get("depth") ?? START.depth);
  const list = (name: string) => (parameters.get(name) ?? "").split(" ").filter(Boolean);
  return {
    query: parameters.get("q") ?? "",
    screen: SCREENS.find((screen) => screen === parameters.get("screen")) ?? null,
    policy: parameters.get("policy") || null,
    focus: parameters.get("focus") || null,
    other: parameters.get("other") || null,
    chain: CHAIN_KINDS.find((kind) => kind === parameters.get("chain")) ?? START.chain,
    direction: DIRECTIONS.find((direction) => direction === parameters.get("direction")) ?? START.direction,
    depth: Number.isInteger(depth) && depth >= 1 && depth <= MOST_DEPTH ? depth : START.depth,
    explicitOnly: parameters.get("only") === "explicit",
    selected: parameters.get("selected") || null,
    open: list("open"),
    collapsed: list("collapsed"),
    filter: list("filter"),
    sort: parameters.get("sort") ?? "",
    span: spanOf(parameters.get("span")),
    job: parameters.get("job") || null,
    version: parameters.get("version") || null,
    table: parameters.get("view") === "table",
    language: parameters.get("lang") === "en" ? "en" : "zh",
  };
}

function listed(values: readonly string[]): string {
  return values.toSorted().join(" ");
}

function spanOf(written: string | null): View["span"] {
  const match = /^(\d{1,9})-(\d{1,9})$/.exec(written ?? "");
  if (!match) return null;
  const [start, end] = [Number(match[1]), Number(match[2])];
  return start < end ? { start, end } : null;
}
