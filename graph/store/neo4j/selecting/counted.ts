import type { GroupRequest, Selection } from "../../selection.ts";
import { checkedGroups, checkedSelection } from "../../selecting/checked.ts";
import { ROOT } from "../../selecting/language.ts";
import type { Parameters, Reading } from "../parts.ts";
import { NEAR, ORDERED, Source } from "./source.ts";

/** → from, count; none of 0 */
export function count(parameters: Parameters): Reading {
  const selection = checkedSelection(parameters as unknown as Selection);
  const source = new Source(selection);
  const ids = selection.from?.ids ?? null;
  const counted = ids
    ? `${NEAR} ${source.atNear()} WITH near AS from, count(*) AS count`
    : `${countedByLabel(selection, source)} WITH null AS from, sum(part) AS count`;
  const text = `${counted} WHERE count > 0 RETURN from, count`;
  return { text, parameters: { ...source.given.parameters, ids } };
}

/** The server keeps how many there are of a label, and of a type that leads to it: each is asked for alone. */
function countedByLabel({ from, labels, where }: Selection, source: Source): string {
  const held = where ? [ORDERED] : [];
  const types = from && !where ? from.via.types : [null];
  const parts = labels.flatMap((label) =>
    types.map((type) => `${source.ofLabels([label], held, type)} RETURN count(*) AS part`),
  );
  return `CALL () { ${parts.join(" UNION ALL ") || "UNWIND [] AS part RETURN part"} }`;
}

/** → from, values, count; the largest first, then by the values */
export function groups(parameters: Parameters): Reading {
  const request = checkedGroups(parameters as unknown as GroupRequest);
  const source = new Source(request);
  const ids = request.from?.ids ?? null;
  const values = request.groupBy.map((each) => source.language.valueOf(each, ROOT));
  const names = values.map((_, at) => `v${at}`);
  const near = ids ? ["place", "near"] : ["0 AS place", "null AS near"];
  const columns = [...near, ...values.map((value, at) => `${value} AS ${names[at]}`)].join(", ");
  const text = `${ids ? `${NEAR} ${source.atNear()}` : source.ofLabels(request.labels, [ORDERED])}
    WITH ${columns}, count(*) AS count
    RETURN near AS from, [${names.join(", ")}] AS values, count
    ORDER BY ${["place", "count DESC", ...names].join(", ")}`;
  return { text, parameters: { ...source.given.parameters, ids } };
}
