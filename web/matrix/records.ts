import type { ResponsibilityMatrix, Witness } from "../api/matrix.query.ts";
import type { Text } from "../i18n/use-text.ts";
import { absentIn } from "../reading/absence.ts";
import type { Language } from "../state/view.ts";
import { disagrees, type GridRow } from "./grid.ts";

type Cell = string | number | null;

/**
 * The matrix in long form for a spreadsheet: one line for each provision and body, with both witnesses;
 * a provision nobody owns has a line without a body.
 */
export function matrixRecords(
  matrix: ResponsibilityMatrix,
  rows: readonly GridRow[],
  text: Text,
  language: Language,
): readonly (readonly Cell[])[] {
  const heads = (
    [
      "place",
      "provision",
      "annexPlace",
      "bureau",
      "bodyRole",
      "bodyQuote",
      "bodyLine",
      "annexRole",
      "annexQuote",
      "annexLine",
      "compared",
    ] as const
  ).map((head) => text(`matrix.csv.${head}`));
  const role = (witness: Witness | null) => (witness?.role ? text(`role.${witness.role}`) : "");
  const said = (witness: Witness | null) => [
    role(witness),
    witness?.evidence.quote ?? "",
    witness?.evidence.line ?? "",
  ];
  const names = new Map(matrix.bureaus.map(({ id, fullName }) => [id, fullName]));
  const records = rows.flatMap((row) => {
    const place = [row.provision.cite ?? "", row.provision.name, row.annex?.cite ?? ""];
    const elsewhere = row.elsewhere.map(({ cite, name }) => cite ?? name).join(text("reading.between"));
    if (row.cells.length === 0)
      return [
        [
          ...place,
          elsewhere
            ? `${text("matrix.elsewhere")}${elsewhere}`
            : absentIn(text("matrix.unowned"), row.gaps, text, language === "en"),
          "",
          "",
          "",
          "",
          "",
          "",
          "",
        ],
      ];
    return row.cells.map((cell) => [
      ...place,
      names.get(cell.bureau) ?? cell.bureau,
      ...said(cell.body),
      ...said(cell.annex),
      row.annex ? text(disagrees(row, cell) ? "matrix.differs" : "matrix.agrees") : text("matrix.oneWitness"),
    ]);
  });
  return [heads, ...records];
}
