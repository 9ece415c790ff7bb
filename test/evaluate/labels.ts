import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Extraction } from "../../graph/index.ts";

/**
 * What a careful reader finds in a document, by kind, each as a key that the extraction must give as well.
 */
export type Kind =
  "headings" | "owners" | "owners with role" | "indicators" | "targets" | "deadlines" | "citations";
export const KINDS: readonly Kind[] = [
  "headings",
  "owners",
  "owners with role",
  "indicators",
  "targets",
  "deadlines",
  "citations",
];
export type Found = Readonly<Record<Kind, readonly string[]>>;

export interface Labelled {
  readonly name: string;
  readonly text: string;
  /** What the labels say; a kind that was not labelled is absent and not scored. */
  readonly labels: Partial<Found>;
  /** Whether the labels tell collectives (`*` behind the role) from bodies. */
  readonly collectives: boolean;
}

const HERE = import.meta.dirname;

/** The keys of an extraction. Places are offsets, so that the same words elsewhere are another find. */
export function keysOf(extraction: Extraction): Found {
  return {
    headings: extraction.headings.map(({ num, title, start, end }) => `${start}-${end} ${num}${title ?? ""}`),
    owners: extraction.assignments.map(({ printed, start }) => `${start} ${printed}`),
    "owners with role": extraction.assignments.map(
      ({ printed, start, role, group }) => `${start} ${printed} ${role}${group ? "*" : ""}`,
    ),
    indicators: extraction.indicators.map((indicator) => indicatorKey(indicator)),
    targets: extraction.targets.map(
      ({ start, subject, operator, value, unitOfMeasure, period, year, modality }) =>
        `${start} ${subject} ${operator} ${value} ${unitOfMeasure} | ${period} | ${year} | ${modality}`,
    ),
    deadlines: extraction.deadlines.map(({ start, quote }) => `${start} ${quote}`),
    citations: extraction.citations.map(
      ({ start, docNumber, self }) => `${start} ${docNumber}${self ? " self" : ""}`,
    ),
  };
}

function indicatorKey({
  name,
  unit,
  values,
  nature,
  start,
}: {
  name: string;
  unit: string | null;
  values: readonly { year: number | null; operator: string; value: number }[];
  nature: string | null;
  start: number;
}): string {
  return `${start} ${name} ${unit} ${values.map(({ year, operator, value }) => `${year}${operator}${value}`).join(",")} ${nature}`;
}

/**
 * The short documents of `labelled/`. Each file is a text, a line `=====`, and the labels in the order of the
 * text: `H （一）|指导思想` heading, title empty for an item that is text only; `O phrase = 财政部 LEAD,
 * 各地区 SHARED*` who is charged, `*` for a collective; `D 2020年底前`; `C 《…》（…） = number or null`,
 * `self` behind it for the document itself; `I name = unit | 2025 >= 98, 2030 >= 99 | BINDING`; `T quote =
 * subject >= 90 % | YEAR | 2025 | STRIVE` a goal in prose, the next one of the same quote as `T =…`; `S
 * words` goes on behind the words.
 */
export function shortDocuments(): Labelled[] {
  const folder = join(HERE, "labelled");
  return readdirSync(folder)
    .toSorted()
    .map((file) => readShort(file.replace(/\.txt$/, ""), readFileSync(join(folder, file), "utf8")));
}

function readShort(name: string, content: string): Labelled {
  const [text, rules] = content.split(/\n=====\n/);
  const labels: Record<Kind, string[]> = {
    headings: [],
    owners: [],
    "owners with role": [],
    indicators: [],
    targets: [],
    deadlines: [],
    citations: [],
  };
  let quoted = 0;
  let cursor = 0;
  const find = (words: string, from = cursor): number => {
    const at = text!.indexOf(words, from);
    if (at < 0) throw new Error(`${name}: the label “${words}” is not in the text behind offset ${from}`);
    return at;
  };
  for (const rule of rules!.split("\n").filter(Boolean)) {
    const [kind, body] = [rule[0], rule.slice(2)];
    const [quote, said] = body.split(/(?:^| )= (.*)/) as [string, string | undefined];
    if (kind === "H") {
      const [num, title] = body.split("|") as [string, string];
      cursor = find(num);
      const start = cursor;
      const end = title ? find(title, start + num.length) + title.length : start + num.length;
      labels.headings.push(`${start}-${end} ${num}${title}`);
      continue;
    }
    if (kind === "T" && quote === "") {
      labels.targets.push(`${quoted} ${said}`);
      continue;
    }
    cursor = find(quote) + (kind === "O" ? 0 : quote.length);
    const at = cursor - (kind === "O" ? 0 : quote.length);
    if (kind === "O") {
      let from = at;
      for (const entry of said!.split(", ")) {
        const [printed, role] = entry.split(" ") as [string, string];
        const name = find(printed, from);
        labels.owners.push(`${name} ${printed}`);
        labels["owners with role"].push(`${name} ${printed} ${role}`);
        from = name + printed.length;
      }
    } else if (kind === "T") {
      quoted = at;
      labels.targets.push(`${at} ${said}`);
    } else if (kind === "D") labels.deadlines.push(`${at} ${quote}`);
    else if (kind === "C") labels.citations.push(`${at} ${said}`);
    else if (kind === "I") {
      const [unit, values, nature] = said!.split(" | ") as [string, string, string];
      labels.indicators.push(
        `${at} ${quote} ${unit} ${values.replaceAll(", ", ",").replaceAll(" ", "")} ${nature}`,
      );
    } else if (kind !== "S") throw new Error(`${name}: unknown label ${rule}`);
  }
  return { name, text: text!, labels, collectives: true };
}

/**
 * Labels with offsets, for the seed and for documents that are not part of this project. `folders`: where
 * their texts may be.
 */
export function spanDocuments(folders: readonly string[]): Labelled[] {
  const files = [
    join(HERE, "..", "golden", "seed.labels.json"),
    ...readdirSync(join(HERE, "spans"))
      .toSorted()
      .map((file) => join(HERE, "spans", file)),
  ];
  return files.flatMap((file) => {
    const gold = JSON.parse(readFileSync(file, "utf8"));
    const text = folders
      .map((folder) => readIfThere(join(folder, gold.file)))
      .find((found) => found !== null);
    if (text === undefined) return [];
    const collectives = gold.assignments.some((name: object) => "group" in name);
    const labels: Partial<Found> = {
      headings: gold.headings.map(
        ({ num, title, start, end }: Extraction["headings"][number]) =>
          `${start}-${end} ${num}${title ?? ""}`,
      ),
      owners: gold.assignments.map(
        ({ printed, start }: Extraction["assignments"][number]) => `${start} ${printed}`,
      ),
      "owners with role": gold.assignments.map(
        (name: Extraction["assignments"][number]) =>
          `${name.start} ${name.printed} ${name.role}${collectives && name.group ? "*" : ""}`,
      ),
      ...(gold.indicators.every(({ ordinal }: { ordinal: number | null }) => ordinal !== null)
        ? { indicators: gold.indicators.map(indicatorKey) }
        : {}),
      ...(gold.notes
        ? {
            deadlines: gold.deadlines.map(
              ({ start, quote }: Extraction["deadlines"][number]) => `${start} ${quote}`,
            ),
            citations: gold.citations.map(
              ({ start, docNumber }: Extraction["citations"][number]) => `${start} ${docNumber}`,
            ),
          }
        : {}),
    };
    return [{ name: gold.file.replace(/\.txt$/, ""), text, labels, collectives }];
  });
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  } catch {
    return null;
  }
}
