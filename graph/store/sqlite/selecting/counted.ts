import type { GroupRequest, Selection } from "../../selection.ts";
import { checkedGroups, checkedSelection } from "../../selecting/checked.ts";
import { kindOf } from "../../selecting/kinds.ts";
import { ROOT } from "../../selecting/language.ts";
import type { Answer } from "../answer.ts";
import type { Cells } from "../database.ts";
import { readState } from "../state-row.ts";
import { valuesIn } from "./page.ts";
import { isWide, Source } from "./source.ts";

/** → from, count; none of 0 */
export const count: Answer = {
  find: (parameters, database, words) => {
    const selection = checkedSelection(parameters as unknown as Selection);
    const { from, labels, where } = selection;
    // How many there are of a label is known.
    if (from === null && where === null) {
      const { nodes } = readState(database).counts;
      return [[null, labels.reduce((sum, label) => sum + (nodes[label] ?? 0), 0)]].filter(isSome);
    }
    const source = new Source(selection, words);
    const rows = database.rows(
      `SELECT ${fromEach(source, selection, ["count(*)"])}`,
      source.given.parameters,
    );
    return rows.filter(isSome);
  },
  row: ([from, counted]) => ({ from, count: counted }),
  isLong: (parameters, database, words) => {
    const selection = checkedSelection(parameters as unknown as Selection);
    return (selection.from !== null || selection.where !== null) && isWide(selection, database, words);
  },
};

/** → from, values, count; the largest first, then by the values */
export const groups: Answer = {
  find: (parameters, database, words) => {
    const request = checkedGroups(parameters as unknown as GroupRequest);
    const source = new Source(request, words);
    const values = request.groupBy.map((each) => source.language.valueOf(each, ROOT));
    const kinds = request.groupBy.map((each) => (kindOf(each) === "boolean" ? "b" : "v")).join("");
    const names = values.map((_, at) => `t${at}`);
    const columns = ["count(*) AS total", `'${kinds}'`, ...values.map((value, at) => `${value} AS t${at}`)];
    const order = ["total DESC", ...names.map((name) => `${name} ASC NULLS LAST`)];
    const text = `SELECT ${fromEach(source, request, columns, names)} ORDER BY ${[...(source.near ? ["i.key"] : []), ...order].join(", ")}`;
    return database.rows(text, source.given.parameters).filter(isSome);
  },
  row: ([from, counted, kinds, ...values]) => ({
    from,
    values: valuesIn(String(kinds), values),
    count: counted,
  }),
  isLong: (parameters, database, words) =>
    isWide(checkedGroups(parameters as unknown as GroupRequest), database, words),
};

/** Columns of the whole selection, or of what each node asked for leads to, by the names that make groups. */
function fromEach(
  source: Source,
  { from, labels }: Selection,
  columns: readonly string[],
  names: readonly string[] = [],
): string {
  const { near } = source;
  const by = [...(near ? ["i.key"] : []), ...names];
  const found = near ? `${near} CROSS JOIN ${source.atNear(from!.via.types)}` : source.ofLabels(labels);
  const grouped = by.length === 0 ? "" : ` GROUP BY ${by.join(", ")}`;
  return `${near ? "a.id" : "NULL"}, ${columns.join(", ")} FROM ${found}${grouped}`;
}

function isSome([, counted]: Cells): boolean {
  return Number(counted) > 0;
}
