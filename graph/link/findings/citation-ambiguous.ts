import type { FindingKind } from "./finding.ts";
import { spanMark, unitAt } from "./marks.ts";

/** A citation by title that fits several policies: none of them is picked. */
export const citationAmbiguous: FindingKind = {
  code: "CITATION_AMBIGUOUS",
  severity: "INFO",
  zh: "引用所指不明",
  en: "Citation ambiguous",
  check: (linked) =>
    linked.ambiguous.map(({ citation, candidates }) => ({
      zh: `《${citation.title}》与 ${candidates.length} 份政策的题名相符，未选定其一：${candidates.join("；")}`,
      en: `the title fits ${candidates.length} policies, and none of them is picked`,
      key: `${citation.title}@${citation.start}`,
      marks: [spanMark(linked, citation, unitAt(linked, citation.start))],
    })),
};
