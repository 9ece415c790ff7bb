/** What a citation is written from. */
export interface Cited {
  readonly title: string;
  readonly docNumber: string | null;
  readonly quote: string;
  readonly line: number;
  /** UTF-16 units of the text that is cited, half-open. */
  readonly start: number;
  readonly end: number;
  /** Of the graph when it was cited; null while there is none. */
  readonly revision: string | null;
  /** Where the explorer shows the words, in the text that is cited. */
  readonly address: string;
}

/**
 * Words as they are cited: 『words』——《title》（number），第 3 行 line 3，[10, 14)，revision …，address. On one line;
 * titles in a title take single angle marks, as GB/T 15834 has it.
 */
export function citationOf(cited: Cited): string {
  const { title, docNumber, line, start, end, revision, address } = cited;
  const quote = cited.quote.replace(/\s*\n\s*/g, "");
  const inner = title.replaceAll("《", "〈").replaceAll("》", "〉");
  const parts = [
    `『${quote}』——《${inner}》${docNumber === null ? "" : `（${docNumber}）`}`,
    `第 ${line} 行 line ${line}`,
    `[${start}, ${end})`,
    ...(revision === null ? [] : [`revision ${revision}`]),
    address,
  ];
  return parts.join("，");
}

/** Where words are looked up: a text of a policy by its key (null: whichever stands), and the span in it. */
export interface Place {
  readonly policy: string;
  readonly version: string | null;
  readonly start: number;
  readonly end: number;
}

/** The address of words in the explorer at `base`; without one it begins with a slash. */
export function addressOfPlace({ policy, version, start, end }: Place, base: string | null): string {
  const view = new URLSearchParams({
    screen: "reader",
    policy,
    span: `${start}-${end}`,
    ...(version !== null && { version }),
  });
  return `${base ?? ""}/?${view}`;
}
