import type { ImportJob, JobFile, JobSummary } from "../../api/import-job.query.ts";
import type { Language } from "../../state/view.ts";

/** What can become of a file, what a person should look at first. */
export const BECAME = ["REFUSED", "READ_IN_PART", "JOINED", "READ", "UNCHANGED", "WAITING"] as const;
export type Became = (typeof BECAME)[number];

/** How many files became what; kinds of which there is none are left out. */
export function countsOf(
  files: JobSummary["files"],
): readonly { readonly became: Became; readonly count: number }[] {
  return BECAME.map((became) => ({
    became,
    count: files.filter((file) => file.became === became).length,
  })).filter(({ count }) => count > 0);
}

/** Files of one policy: mostly one, several where they were joined or one takes the place of another. */
export interface PolicyFiles {
  readonly policy: string | null;
  readonly files: readonly JobFile[];
}

/**
 * Files by the policy that they are of, those of one policy together; what a person should look at first
 * stands first, else in the order of the files. `only` narrows to policies with a file of that kind.
 */
export function byPolicy(files: readonly JobFile[], only: Became | null): readonly PolicyFiles[] {
  const groups = new Map<string, JobFile[]>();
  for (const file of files) {
    const key = file.policy === null ? `file ${file.name}` : `policy ${file.policy}`;
    const group = groups.get(key);
    if (group) group.push(file);
    else groups.set(key, [file]);
  }
  return [...groups.values()]
    .filter((group) => only === null || group.some(({ became }) => became === only))
    .toSorted((a, b) => gravityOf(a) - gravityOf(b))
    .map((group) => ({ policy: group[0]!.policy, files: group }));
}

function gravityOf(files: readonly JobFile[]): number {
  return Math.min(...files.map(({ became }) => BECAME.indexOf(became)));
}

/**
 * What the server says of a file, a sentence each, in one language: it writes `中文 / English`, and where it
 * does not, its words are given as they are.
 */
export function sentencesOf(why: string | null, language: Language): readonly string[] {
  return (why ?? "")
    .split("\n")
    .filter(Boolean)
    .map((sentence) => {
      const parts = sentence.split(" / ");
      return parts.length === 2 ? parts[language === "en" ? 1 : 0]! : sentence;
    });
}

/**
 * The time that an import is likely to take still: seconds below two minutes, else minutes; null when
 * unknown.
 */
export function timeLeft({
  secondsLeft,
}: Pick<ImportJob, "secondsLeft">): { readonly unit: "seconds" | "minutes"; readonly n: number } | null {
  if (secondsLeft === null) return null;
  if (secondsLeft < 120) return { unit: "seconds", n: Math.max(1, Math.round(secondsLeft)) };
  return { unit: "minutes", n: Math.round(secondsLeft / 60) };
}

/** True while it is worth asking again. */
export function goesOn({ state }: Pick<ImportJob, "state">): boolean {
  return state === "COLLECTING" || state === "RUNNING";
}
