import type { MatrixCell, Witness } from "../api/matrix.query.ts";
import type { Text } from "../i18n/use-text.ts";
import { disagrees, type GridRow } from "./grid.ts";

/** The part of the document that alone can speak of a row: it has no counterpart in the other. Null when both can. */
export function onlyPart(row: GridRow): "body" | "annex" | null {
  if (row.annex) return null;
  return row.provision.part === "ANNEX" ? "annex" : "body";
}

/** What the witnesses of a cell say, in words: “正文：牵头；附件：配合；不一致”. */
export function saidOf(row: GridRow, cell: MatrixCell, text: Text): string {
  const only = onlyPart(row);
  const said = (part: "BODY" | "ANNEX", witness: Witness | null) =>
    text("matrix.said", {
      part: text(`part.${part}`),
      role: witness?.role ? text(`role.${witness.role}`) : text("matrix.silent"),
    });
  const words = [
    only !== "annex" && said("BODY", cell.body),
    only !== "body" && said("ANNEX", cell.annex),
    disagrees(row, cell) && text("matrix.differs"),
  ];
  return words.filter(Boolean).join(text("matrix.between"));
}
