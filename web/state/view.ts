export const DIRECTIONS = ["BOTH", "UPSTREAM", "DOWNSTREAM"] as const;
export type Direction = (typeof DIRECTIONS)[number];
export type Language = "zh" | "en";

export const MOST_DEPTH = 12;
const DEFAULT_DEPTH = 8;

/** All that decides what is shown. The address holds it; a step of the user is a new address; undo is going back. */
export interface View {
  /** What is searched for. */
  readonly query: string;
  /** The node whose chain is shown, or null. */
  readonly focus: string | null;
  readonly direction: Direction;
  readonly depth: number;
  /** Only what the text says: relationships that are EXPLICIT. */
  readonly explicitOnly: boolean;
  /** The node or relationship whose evidence is shown. */
  readonly selected: string | null;
  /** Columns shown whole, by key. */
  readonly open: readonly string[];
  /** The chain as a table. */
  readonly table: boolean;
  readonly language: Language;
}

export const START: View = { query: "", focus: null, direction: "BOTH", depth: DEFAULT_DEPTH, explicitOnly: false, selected: null, open: [], table: false, language: "zh" };

/** The address of a view: only what differs from the start is written. */
export function toUrl(view: View): string {
  const parameters = new URLSearchParams();
  const put = (name: string, value: string, standard = "") => {
    if (value !== standard) parameters.set(name, value);
  };
  put("q", view.query);
  put("focus", view.focus ?? "");
  put("direction", view.direction, START.direction);
  put("depth", String(view.depth), String(START.depth));
  put("only", view.explicitOnly ? "explicit" : "");
  put("selected", view.selected ?? "");
  put("open", view.open.toSorted().join(" "));
  put("view", view.table ? "table" : "");
  put("lang", view.language, START.language);
  const query = parameters.toString();
  return query ? `/?${query}` : "/";
}

/** The view at an address; what makes no sense there is as at the start. */
export function fromUrl(url: string): View {
  const parameters = new URL(url, "http://localhost").searchParams;
  const depth = Number(parameters.get("depth") ?? START.depth);
  return {
    query: parameters.get("q") ?? "",
    focus: parameters.get("focus") || null,
    direction: DIRECTIONS.find((direction) => direction === parameters.get("direction")) ?? START.direction,
    depth: Number.isInteger(depth) && depth >= 1 && depth <= MOST_DEPTH ? depth : START.depth,
    explicitOnly: parameters.get("only") === "explicit",
    selected: parameters.get("selected") || null,
    open: (parameters.get("open") ?? "").split(" ").filter(Boolean),
    table: parameters.get("view") === "table",
    language: parameters.get("lang") === "en" ? "en" : "zh",
  };
}
