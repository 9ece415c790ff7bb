import type { RelationshipOf } from "../model/index.ts";
import type { Document, Span, Unit } from "../text/document.ts";
import { relate, says } from "./basis.ts";
import type { Bureau, Resolution } from "./bodies/bureau.ts";
import { endOf } from "./node.ts";
import type { quoterOf } from "./quote.ts";

/** `办公室…及时向党工委、管委会请示报告`: who reports to whom. */
const WHO = "([^，。；,;\\n]{2,30}(?:办公室|领导小组|成员单位|局|委|办))(?=牵头|要|应|负责|会同|,|，)";
const WHOM = "[^。；\\n]{0,60}?(?:及时|定期)?向([^，。；,;\\n]{2,24}?)(?:请示报告|报告工作|请示|报告)";
const REPORTS = new RegExp(WHO + WHOM, "g");

/** Words without these say nothing of a report. */
const isTold = (words: string) => words.includes("向") && (words.includes("报告") || words.includes("请示"));

/** One body that the text says reports to another. */
export interface Report {
  readonly from: Bureau;
  readonly to: Bureau;
  readonly unit: Unit;
  readonly words: Span;
}

/** The reports that the text lays down. Both ends are bodies of the document's own place. */
export function reportsIn(document: Document, resolution: Resolution): Report[] {
  return document.units.flatMap((unit) =>
    unit.paragraphs.flatMap((span) => {
      const printed = document.source.text.slice(span.start, span.end);
      if (!isTold(printed)) return [];
      return [...printed.matchAll(REPORTS)].flatMap((match) => {
        const start = span.start + match.index;
        const words = { start, end: start + match[0].length };
        const from = resolution.named(match[1]!.trim());
        return match[2]!
          .split(/[、和]/)
          .filter((name) => name.length >= 2)
          .map((name) => ({ from, to: resolution.named(name), unit, words }));
      });
    }),
  );
}

/** Both ends of each. */
export function bodiesOf(reports: readonly Report[]): Bureau[] {
  return [...new Set(reports.flatMap(({ from, to }) => [from, to]))];
}

/** REPORTS_TO of what `reportsIn` has found. */
export function reports(
  found: readonly Report[],
  quote: ReturnType<typeof quoterOf>,
): RelationshipOf<"REPORTS_TO">[] {
  return found.map(({ from, to, unit, words }) =>
    relate(
      "REPORTS_TO",
      endOf(from.id, "Bureau"),
      endOf(to.id, "Bureau"),
      says("bureau/reports", quote(words, unit)),
    ),
  );
}
