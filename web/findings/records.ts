import type { Finding } from "../api/findings.query.ts";
import type { Text } from "../i18n/use-text.ts";
import type { Language } from "../state/view.ts";
import { titledOf } from "../chain/names.ts";
import { messageOf } from "./captions.ts";

/**
 * The findings for a spreadsheet: a line for each place they point at, with its words.
 * A finding that points nowhere has one line.
 */
export function findingRecords(
  findings: readonly Finding[],
  text: Text,
  language: Language,
): readonly (readonly (string | number | null)[])[] {
  const heads = (["code", "severity", "message", "node", "place", "line", "quote"] as const).map((head) =>
    text(`findings.head.${head}`),
  );
  const records = findings.flatMap((finding) => {
    const start = [finding.code, text(`findings.severity.${finding.severity}`), messageOf(finding, language)];
    if (finding.marks.length === 0) return [[...start, "", "", "", ""]];
    return finding.marks.map((mark) => [
      ...start,
      titledOf(mark.node, text),
      mark.node.cite ?? "",
      mark.evidence.line ?? "",
      mark.evidence.quote ?? mark.evidence.statement ?? "",
    ]);
  });
  return [heads, ...records];
}
