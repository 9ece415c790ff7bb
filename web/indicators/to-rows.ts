import type { Indicator } from "../api/indicators.query.ts";
import { nameOf } from "../chain/names.ts";
import type { Text } from "../i18n/use-text.ts";
import { valueOf, type Trace } from "./trace.ts";

const HEADS = [
  "ordinal",
  "name",
  "unit",
  "target",
  "year",
  "nature",
  "upper",
  "provision",
  "method",
  "score",
  "quote",
  "bureaus",
] as const;

/**
 * The tracer as a table to take away: a row for each indicator and what delivers it;
 * one row, saying so, when nothing does.
 */
export function toRows(
  indicators: readonly Indicator[],
  traces: ReadonlyMap<string, Trace>,
  text: Text,
): (string | number | null)[][] {
  const nobody = text("indicators.nobody");
  const rows = indicators.flatMap((indicator) => {
    const trace = traces.get(indicator.id);
    const facts = [
      indicator.ordinal,
      indicator.title,
      indicator.unit,
      indicator.targets.map(({ printed }) => printed).join("; "),
      indicator.targets.map(({ year }) => year ?? "").join("; "),
      text(`nature.${indicator.nature ?? "UNSTATED"}`),
      (trace?.uppers ?? [])
        .map(({ upper, aligns }) => `${upper.policy} ${valueOf(aligns.upperValue ?? "")}`)
        .join("; "),
    ];
    if (!trace?.deliverers.length) return [[...facts, nobody, null, null, null, nobody]];
    return trace.deliverers.map(({ provision, delivers, charges }) => [
      ...facts,
      `${provision.cite ?? ""} ${provision.name}`.trim(),
      text(`method.${delivers.method}`),
      delivers.score,
      delivers.evidence.quote ?? delivers.evidence.statement,
      charges
        .map(({ bureau, assigned }) =>
          assigned.role ? `${nameOf(bureau)}(${text(`role.${assigned.role}`)})` : nameOf(bureau),
        )
        .join("; ") || nobody,
    ]);
  });
  return [HEADS.map((head) => text(`indicators.head.${head}`)), ...rows];
}
