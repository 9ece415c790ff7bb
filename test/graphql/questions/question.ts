/** One question of an auditor (A), a researcher (R) or a developer (D), asked of the API as a stranger would. */
export interface Question {
  readonly number: number;
  readonly who: "A" | "R" | "D";
  readonly question: string;
  readonly query: string;
  readonly answer: (data: Answer) => unknown;
  readonly expected: unknown;
  /** Words of the document that stand somewhere in the answer's evidence. */
  readonly quotes: readonly string[];
}

/** Any part of an answer; its shape is that of its query. */
export interface Answer {
  readonly [field: string]: Answer;
}

export const PLAN = "杨凌示范区贯彻落实质量强国建设纲要实施方案·杨凌示范区·2023-12-27";
export const EVIDENCE = "evidence { kind quote start end line unit statement }";
export const RELATIONSHIP = `
  type source target method rule ${EVIDENCE}
  ... on Assignment { role }
  ... on Delivers { score modality }
  ... on AlignsWith { score relation localValue upperValue }
`;

const CHARGE = `type source target method rule role ${EVIDENCE}`;

/** The question for a chain; `rest` are its other arguments. */
export const chain = (kind: string, id: string, rest: string) => `{
  ${kind}(id: "${id}", ${rest}) {
    nodes { id label name ... on Bureau { kind } }
    relationships { ${RELATIONSHIP} }
  }
}`;

/** The question for the findings with these codes, each in quotes. */
export const findings = (codes: string) => `{
  findings(policy: "${PLAN}", codes: [${codes}]) {
    nodes { code severity message marks { node { id name cite } ${EVIDENCE} } }
  }
}`;

export const matrix = `{
  responsibilityMatrix(policyId: "${PLAN}") {
    bureaus { id name kind }
    rows {
      provision { id name label kind num cite part }
      annex { cite num }
      cells { bureau body { ${CHARGE} } annex { ${CHARGE} } }
    }
  }
}`;

export const list = (answer: Answer) => answer as unknown as Answer[];
export const rows = (data: Answer) => list(data.responsibilityMatrix!.rows!);
export const named = (names: readonly unknown[]) => names.map(String).toSorted();
export const quotesOf = (data: Answer) =>
  list(data.findings!.nodes!).flatMap((finding) =>
    list(finding.marks!).map((mark) => String(mark.evidence!.quote)),
  );
