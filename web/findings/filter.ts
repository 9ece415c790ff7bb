import type { Finding, Severity } from "../api/findings.query.ts";

/** From grave to slight. */
export const SEVERITIES = ["CRITICAL", "WARNING", "INFO"] as const satisfies readonly Severity[];

/** How a filter's words read: severities, and codes of all else. */
interface Wanted {
  readonly severities: ReadonlySet<string>;
  readonly codes: ReadonlySet<string>;
}

/**
 * The findings a filter leaves: of any wanted severity and any wanted code.
 * Where no word of a sort is given, all of that sort pass; a word that names nothing leaves nothing.
 */
export function filtered(findings: readonly Finding[], filter: readonly string[]): readonly Finding[] {
  const wanted = wantedBy(filter);
  return findings.filter((finding) => hasSeverity(finding, wanted) && hasCode(finding, wanted));
}

export interface Group {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** By severity, gravest first; severities of which there is none are left out. */
export function bySeverity(findings: readonly Finding[]): readonly Group[] {
  return SEVERITIES.map((severity) => ({
    severity,
    findings: findings.filter((finding) => finding.severity === severity),
  })).filter((group) => group.findings.length > 0);
}

export interface Counted<Word extends string> {
  readonly word: Word;
  /** How many findings choosing the word would show, given the chosen words of the other sort. */
  readonly count: number;
}

/** The severities there are, with counts. */
export function severityCounts(
  findings: readonly Finding[],
  filter: readonly string[],
): readonly Counted<Severity>[] {
  const wanted = wantedBy(filter);
  const counted = findings.filter((finding) => hasCode(finding, wanted));
  return SEVERITIES.filter((word) => findings.some(({ severity }) => severity === word)).map((word) => ({
    word,
    count: counted.filter(({ severity }) => severity === word).length,
  }));
}

/** The codes there are in the order of the findings, with counts. */
export function codeCounts(
  findings: readonly Finding[],
  filter: readonly string[],
): readonly Counted<string>[] {
  const wanted = wantedBy(filter);
  const counted = findings.filter((finding) => hasSeverity(finding, wanted));
  return [...new Set(findings.map(({ code }) => code))].map((word) => ({
    word,
    count: counted.filter(({ code }) => code === word).length,
  }));
}

function wantedBy(filter: readonly string[]): Wanted {
  const isSeverity = (word: string) => SEVERITIES.some((severity) => severity === word);
  return {
    severities: new Set(filter.filter(isSeverity)),
    codes: new Set(filter.filter((word) => !isSeverity(word))),
  };
}

function hasSeverity({ severity }: Finding, { severities }: Wanted): boolean {
  return severities.size === 0 || severities.has(severity);
}

function hasCode({ code }: Finding, { codes }: Wanted): boolean {
  return codes.size === 0 || codes.has(code);
}
