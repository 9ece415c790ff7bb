import type { FindingKind } from "./finding.ts";
import { spanMark } from "./marks.ts";

/** Names that were read as another by a logged rule. */
export const misprintRepaired: FindingKind = {
  code: "MISPRINT_REPAIRED",
  severity: "WARNING",
  zh: "误印已更正",
  en: "Misprint repaired",
  check: (linked) =>
    linked.document.clauses.flatMap((clause) =>
      clause.names.flatMap((name) => {
        const { bureau, repair } = linked.resolution.of.get(name)!;
        if (!repair?.rule.startsWith("misprint/")) return [];
        const printed = linked.document.source.text.slice(name.start, name.end);
        return [
          {
            zh: `“${printed}”疑为误印，按规则读作“${bureau.name}”，原文保留`,
            en: `read as “${bureau.name}” by a logged rule; the text is kept`,
            key: String(name.start),
            marks: [spanMark(linked, name, clause.unit)],
          },
        ];
      }),
    ),
};
