import type { Finding, Severity } from "../api/findings.query.ts";

/** From grave to slight. */
export const SEVERITIES = ["CRITICAL", "WARNING", "INFO"] as const satisfies readonly Severity[];

/** How a filter's words read: severities, and codes of all else. */
interface Wanted {
  readonly severities: ReadonlySet<Severity>;
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

/** Findings alike; a finding by itself is one. */
export type Tally = Pick<Finding, "severity" | "code"> & { readonly count?: number };

export interface Counted<Word extends string> {
  readonly word: Word;
  /** How many findings choosing the word would show, given the chosen words of the other sort. */
  readonly count: number;
}

/** How many findings a filter leaves. */
export function countLeft(findings: readonly Tally[], filter: readonly string[]): number {
  const wanted = wantedBy(filter);
  return sum(findings.filter((finding) => hasSeverity(finding, wanted) && hasCode(finding, wanted)));
}

/** The severities there are, with counts. */
export function severityCounts(
  findings: readonly Tally[],
  filter: readonly string[],
): readonly Counted<Severity>[] {
  const wanted = wantedBy(filter);
  const counted = findings.filter((finding) => hasCode(finding, wanted));
  return SEVERITIES.filter((word) => findings.some(({ severity }) => severity === word)).map((word) => ({
    word,
    count: sum(counted.filter(({ severity }) => severity === word)),
  }));
}

/** The codes there are in the order of the findings, with counts. */
export function codeCounts(
  findings: readonly Tally[],
  filter: readonly string[],
): readonly Counted<string>[] {
  const wanted = wantedBy(filter);
  const counted = findings.filter((finding) => hasSeverity(finding, wanted));
  return [...new Set(findings.map(({ code }) => code))].map((word) => ({
    word,
    count: sum(counted.filter(({ code }) => code === word)),
  }));
}

/** The words of a filter as the API takes them; a list that has none is left out. */
export function argumentsOf(filter: readonly string[]) {
  const { severities, codes } = wantedBy(filter);
  return {
    ...(severities.size > 0 && { severities: [...severities] }),
    ...(codes.size > 0 && { codes: [...codes] }),
  };
}

function sum(tallies: readonly Tally[]): number {
  return tallies.reduce((total, { count = 1 }) => total + count, 0);
}

function wantedBy(filter: readonly string[]): Wanted {
  return {
    severities: new Set(filter.filter(isSeverity)),
    codes: new Set(filter.filter((word) => !isSeverity(word))),
  };
}

/** True for a word that is a severity; all others are codes. */
export function isSeverity(word: string): word is Severity {
  return SEVERITIES.some((severity) => severity === word);
}

function hasSeverity({ severity }: Tally, { severities }: Wanted): boolean {
  return severities.size === 0 || severities.has(severity);
}

function hasCode({ code }: Tally, { codes }: Wanted): boolean {
  return codes.size === 0 || codes.has(code);
}
