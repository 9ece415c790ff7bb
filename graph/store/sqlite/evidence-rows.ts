import type { Evidence } from "../../model/index.ts";
import type { Cells, Database } from "./database.ts";
import type { Words } from "./words.ts";

/** Columns of `evidence e` that `evidenceInto` reads. */
export const EVIDENCE_COLUMNS = "e.policy, e.unit, e.quote, e.start, e.stop, e.line, e.reference";

/** Puts evidence into an object as properties, under the names that `relationshipFrom` expects. */
export function evidenceInto(values: Record<string, unknown>, cells: Cells, at: number, words: Words): void {
  const reference = cells[at + 6];
  if (typeof reference === "string") {
    Object.assign(values, { evidenceKind: "REFERENCE" }, JSON.parse(reference));
    return;
  }
  const [policy, unit] = [words.wordOf(Number(cells[at])), cells[at + 1]];
  values.evidenceKind = "QUOTATION";
  values.policy = policy;
  values.quote = cells[at + 2];
  values.start = cells[at + 3];
  values.end = cells[at + 4];
  values.line = cells[at + 5];
  if (typeof unit === "string") values.unit = fullUnit(unit, policy);
}

const INSERT =
  "INSERT INTO evidence (uses, policy, unit, quote, start, stop, line, reference) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

/**
 * Writes evidence and answers the number of each in its place. A list names the same words many times: they
 * are one row.
 */
export function insertEvidence(list: readonly Evidence[], database: Database, words: Words): number[] {
  const names = list.map((evidence) => JSON.stringify(evidence));
  const uses = new Map<string, number>();
  for (const name of names) uses.set(name, (uses.get(name) ?? 0) + 1);
  const keys = new Map<string, number>();
  return names.map((name, index) => {
    const known = keys.get(name);
    if (known !== undefined) return known;
    const { key } = database.run(INSERT, uses.get(name), ...columnsOf(list[index]!, words));
    keys.set(name, key);
    return key;
  });
}

/** Counts one use less; the last one takes the row out. */
export function releaseEvidence(key: number, database: Database): void {
  database.run("UPDATE evidence SET uses = uses - 1 WHERE key = ?", key);
  database.run("DELETE FROM evidence WHERE key = ? AND uses = 0", key);
}

function columnsOf(evidence: Evidence, words: Words): readonly unknown[] {
  if (evidence.kind === "REFERENCE") {
    const { kind: _, ...reference } = evidence;
    return [null, null, null, null, null, null, JSON.stringify(reference)];
  }
  const { policy, unit, quote, start, end, line } = evidence;
  const shortUnit = unit === null ? null : shortened(unit, policy);
  return [words.keyOf(policy), shortUnit, quote, start, end, line, null];
}

/** `ID#m_1` of the policy `ID` as `#m_1`, any other as `=` and itself. */
function shortened(unit: string, policy: string): string {
  return unit.startsWith(`${policy}#`) ? unit.slice(policy.length) : `=${unit}`;
}

function fullUnit(short: string, policy: string): string {
  return short.startsWith("#") ? policy + short : short.slice(1);
}
