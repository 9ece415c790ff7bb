/** What was left out of an answer: at which place in it, and how much of how much is shown. */
export interface Cut {
  /** `bureau.assignments.nodes` */
  readonly at: string;
  /** Items of a list, or characters of a text. */
  readonly shown: number;
  readonly of: number;
}

export interface Bounded {
  readonly data: unknown;
  /** Empty when nothing was. */
  readonly cut: readonly Cut[];
}

type Holder = Record<string, unknown> | unknown[];

/** Where a list or a text stands: what holds it under which key. */
interface Found<Value> {
  readonly holder: Holder;
  readonly key: string | number;
  readonly at: string;
  readonly value: Value;
  /** Characters that it takes. */
  readonly size: number;
}

/** A text is not cut below this: quotations stay whole for longer than lists stay long. */
const SHORTEST_TEXT = 400;

/**
 * An answer that takes at most so many characters as JSON: lists lose their ends, the largest first, and where
 * no list can be shorter texts do. Whatever was left out is told.
 */
export function boundedTo(mostCharacters: number, answer: unknown): Bounded {
  // Cut in place, so not in what was given.
  const data: unknown = structuredClone(answer);
  const cut = new Map<string, Cut>();
  for (let over = sizeOf(data) - mostCharacters; over > 0; over = sizeOf(data) - mostCharacters) {
    const shortened = shorterList(data, over) ?? shorterText(data, over);
    if (!shortened) break;
    const { at, shown, of } = shortened;
    cut.set(at, { at, shown, of: cut.get(at)?.of ?? of });
  }
  return { data, cut: [...cut.values()] };
}

function sizeOf(value: unknown): number {
  return JSON.stringify(value)?.length ?? 0;
}

function shorterList(data: unknown, over: number): Cut | null {
  const lists = foundIn(data, "", (value): value is unknown[] => Array.isArray(value) && value.length > 1);
  const largest = largestOf(lists);
  if (!largest) return null;
  const { value, size, at, holder, key } = largest;
  const drop = Math.min(value.length - 1, Math.ceil((over * value.length) / size));
  const shown = value.length - drop;
  put(holder, key, value.slice(0, shown));
  return { at, shown, of: value.length };
}

function shorterText(data: unknown, over: number): Cut | null {
  const isLong = (value: unknown): value is string =>
    typeof value === "string" && value.length > SHORTEST_TEXT;
  const largest = largestOf(foundIn(data, "", isLong));
  if (!largest) return null;
  const { value, at, holder, key } = largest;
  const shown = Math.max(SHORTEST_TEXT, value.length - over);
  put(holder, key, value.slice(0, shown));
  return { at, shown, of: value.length };
}

function put(holder: Holder, key: string | number, value: unknown): void {
  (holder as Record<string | number, unknown>)[key] = value;
}

function largestOf<Value>(found: readonly Found<Value>[]): Found<Value> | undefined {
  return found.reduce<Found<Value> | undefined>(
    (largest, each) => (largest && largest.size >= each.size ? largest : each),
    undefined,
  );
}

function foundIn<Value>(
  holder: unknown,
  at: string,
  isWanted: (value: unknown) => value is Value,
): Found<Value>[] {
  if (typeof holder !== "object" || holder === null) return [];
  return Object.entries(holder).flatMap(([key, value]: [string, unknown]) => {
    const name = Array.isArray(holder) ? `${at}[${key}]` : at === "" ? key : `${at}.${key}`;
    const own = isWanted(value)
      ? [{ holder: holder as Holder, key, at: name, value, size: sizeOf(value) }]
      : [];
    return [...own, ...foundIn(value, name, isWanted)];
  });
}
