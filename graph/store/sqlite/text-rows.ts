import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { HeldText } from "../../model/index.ts";
import type { Row } from "../store.ts";
import type { Cells, Database } from "./database.ts";

/** Columns of `text t` that `textRow` reads. */
export const TEXT_COLUMNS = "t.policy, t.name, t.sha256, t.format, t.body";

/** Little of the work of the best level, and most of its effect. */
const LEVEL = 3;

/** The row `policy, name, sha256, format, text, layout` of those columns. */
export function textRow(cells: Cells): Row {
  const [policy, name, sha256, format, body] = cells;
  const [text, layout] = JSON.parse(inflateRawSync(body as Uint8Array).toString()) as [string, string | null];
  return { policy, name, sha256, format, text, layout };
}

/**
 * Writes a text that is not there. As JSON it comes back unit by unit, halves of pairs that stand alone
 * included.
 */
export function insertText(held: HeldText, database: Database): void {
  const { policy, name, sha256, format, text, layout } = held;
  const body = deflateRawSync(JSON.stringify([text, layout]), { level: LEVEL });
  database.run("INSERT INTO text VALUES (?, ?, ?, ?, ?)", policy, name, sha256, format, body);
}

export function deleteText({ policy }: Pick<HeldText, "policy">, database: Database): void {
  const { changes } = database.run("DELETE FROM text WHERE policy = ?", policy);
  if (changes === 0) throw new Error(`the graph has no text of ${policy} to change or remove`);
}
