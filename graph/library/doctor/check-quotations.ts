import type { GraphRelationship, Quotation } from "../../model/index.ts";
import { RecordError } from "../../store/errors.ts";
import { textOf } from "../../store/questions.ts";
import { nodeFrom, relationshipFrom } from "../../store/records.ts";
import type { Store } from "../../store/store.ts";
import type { Complaints } from "./complaint.ts";
import { walk, type Tally } from "./walk.ts";

const TEXTS_KEPT = 32;

/**
 * Looks up every quotation in the held text: what stands at its place is the quote, character by character;
 * and reads every record by the model. Answers how many nodes and relationships there are.
 */
export async function checkQuotations(store: Store, complaints: Complaints): Promise<Tally> {
  const texts = new Map<string, string | null>();
  return walk(
    store,
    (row) => void readable(() => nodeFrom(row), complaints),
    async (row) => {
      const relationship = readable(() => relationshipFrom(row), complaints);
      if (relationship?.evidence.kind !== "QUOTATION") return;
      const { evidence } = relationship;
      const text = await kept(texts, evidence.policy, () => textIn(store, evidence.policy));
      if (!isQuoted(evidence, text)) complaints.add("QUOTATION_WRONG", placeOf(relationship, evidence));
    },
  );
}

/** `text.slice(start, end) === quote`, on the line that is said. */
function isQuoted({ quote, start, end, line }: Quotation, text: string | null): boolean {
  return text !== null && text.slice(start, end) === quote && lineAt(text, start) === line;
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}

function placeOf({ id, type }: GraphRelationship, { policy, start, end, quote }: Quotation): string {
  return `${type} ${id}: ${policy} ${start}–${end} “${quote.slice(0, 20)}”`;
}

async function textIn(store: Store, policy: string): Promise<string | null> {
  const [row] = await store.read(textOf, { policy });
  return row ? String(row.text) : null;
}

/** The value of a key, made when it is not among the last few. */
async function kept<Value>(
  values: Map<string, Value>,
  key: string,
  make: () => Promise<Value>,
): Promise<Value> {
  const known = values.get(key);
  if (known !== undefined) return known;
  const value = await make();
  values.set(key, value);
  if (values.size > TEXTS_KEPT) values.delete(values.keys().next().value!);
  return value;
}

function readable<Value>(read: () => Value, complaints: Complaints): Value | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    complaints.add("RECORD_WRONG", error.message);
    return null;
  }
}
