import type { FindingAcross, Mark } from "./finding.ts";

/** A citation that fits several policies, with its place. */
export interface Ambiguous {
  readonly title: string;
  readonly start: number;
  readonly candidates: readonly string[];
  readonly mark: Mark;
}

/** A citation by title that fits several policies: none of them is picked. */
export const citationAmbiguous: FindingAcross<readonly Ambiguous[]> = {
  code: "CITATION_AMBIGUOUS",
  severity: "INFO",
  zh: "引用所指不明",
  en: "Citation ambiguous",
  across: (ambiguous) =>
    ambiguous.map(({ title, start, candidates, mark }) => ({
      zh: `《${title}》与 ${candidates.length} 份政策的题名相符，未选定其一：${candidates.join("；")}`,
      en: `the title fits ${candidates.length} policies, and none of them is picked`,
      key: `${title}@${start}`,
      marks: [mark],
    })),
};
