import type { Indicator } from "../api/indicators.query.ts";
import { nameOf } from "../chain/names.ts";
import type { Text } from "../i18n/use-text.ts";
import { absentIn } from "../reading/absence.ts";
import { bearingOn, type Gap } from "../reading/gaps.ts";
import type { Language } from "../state/view.ts";
import { NAMING, valueOf, type Trace } from "./trace.ts";

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
  gaps: readonly Gap[],
  text: Text,
  language: Language,
): (string | number | null | undefined)[][] {
  const nobody = (found: readonly Gap[]) =>
    absentIn(text("indicators.nobody"), found, text, language === "en");
  const naming = bearingOn(gaps, NAMING);
  const rows = indicators.flatMap((indicator) => {
    const trace = traces.get(indicator.id);
    const facts = [
      indicator.ordinal,
      indicator.title,
      indicator.unit,
      indicator.targets.nodes.map(({ printed }) => printed).join("; "),
      indicator.targets.nodes.map(({ year }) => year ?? "").join("; "),
      text(`nature.${indicator.nature ?? "UNSTATED"}`),
      (trace?.uppers ?? [])
        .map(({ upper, aligns }) => `${upper.policy} ${valueOf(aligns.upperValue ?? "")}`)
        .join("; "),
    ];
    if (!trace?.deliverers.length) return [[...facts, nobody(naming), null, null, null, nobody(naming)]];
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
        .join("; ") || nobody(bearingOn(gaps, ["OWNER"], [provision.id])),
    ]);
  });
  return [HEADS.map((head) => text(`indicators.head.${head}`)), ...rows];
}
