import {
  documentOf,
  readingsOf,
  sourceOf,
  statementsOf,
  textOf,
  toExtraction,
  type Store,
} from "../../../graph/index.ts";

type Row = ReturnType<typeof documentOf>["indicators"][number];

/** What the text of a document says of its indicators beyond the graph. */
export interface AsRead {
  /** Whether nothing of the document stayed unread: only then does an empty cell say that there is none. */
  readonly complete: boolean;
  /** The rows of its tables by the id of the indicator, with baselines and what is a change. */
  readonly rows: ReadonlyMap<string, Row>;
}

/** A held document read again, as people corrected it; null when its text is not held. */
export async function asRead(store: Store, policy: string): Promise<AsRead | null> {
  const held = await textOf(store, policy);
  if (!held) return null;
  const document = documentOf(sourceOf(held), await statementsOf(store, held.policy));
  const extraction = toExtraction(document);
  const rows = document.indicators.map((row, at) => [extraction.indicators[at]!.id, row] as const);
  return { complete: readingsOf(document, extraction).whole.complete, rows: new Map(rows) };
}
