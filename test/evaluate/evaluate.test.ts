import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse, toExtraction } from "../../graph/index.ts";
import { sourceOf } from "../support/sources.ts";
import { KINDS, keysOf, shortDocuments, spanDocuments, type Kind, type Labelled } from "./labels.ts";

/** The least F1 by kind; see the file. */
const least: Record<Kind, number> = JSON.parse(
  readFileSync(join(import.meta.dirname, "least.json"), "utf8"),
).f1;
const folders = [
  join(import.meta.dirname, "..", "..", "seeds"),
  ...(process.env.CORPUS ? [process.env.CORPUS] : []),
];

interface Score {
  right: number;
  found: number;
  labelled: number;
}

function compare({
  text,
  labels,
  collectives,
}: Labelled): Map<Kind, Score & { missing: string[]; extra: string[] }> {
  const keys = keysOf(toExtraction(parse(sourceOf(text))));
  return new Map(
    KINDS.filter((kind) => labels[kind]).map((kind) => {
      const [ours, theirs] = [
        new Set(collectives ? keys[kind] : keys[kind].map((key) => key.replace(/\*$/, ""))),
        new Set(labels[kind]),
      ];
      return [
        kind,
        {
          right: [...ours].filter((key) => theirs.has(key)).length,
          found: ours.size,
          labelled: theirs.size,
          missing: [...theirs].filter((key) => !ours.has(key)),
          extra: [...ours].filter((key) => !theirs.has(key)),
        },
      ];
    }),
  );
}

const short = shortDocuments();
const spans = spanDocuments(folders);

describe("every short document reads as its labels say", () => {
  test.each(short.map((document) => [document.name, document] as const))("%s", (_, document) => {
    for (const [kind, { missing, extra }] of compare(document))
      expect({ kind, missing, extra }).toEqual({ kind, missing: [], extra: [] });
  });
});

describe("precision, recall and F1 over all labelled documents", () => {
  const totals = new Map<Kind, Score>(KINDS.map((kind) => [kind, { right: 0, found: 0, labelled: 0 }]));
  for (const document of [...spans, ...short]) {
    for (const [kind, { right, found, labelled }] of compare(document)) {
      const total = totals.get(kind)!;
      total.right += right;
      total.found += found;
      total.labelled += labelled;
    }
  }
  const f1 = ({ right, found, labelled }: Score) =>
    found + labelled === 0 ? 1 : (2 * right) / (found + labelled);

  test("the table", () => {
    const rows = [...totals].map(([kind, score]) =>
      [
        kind.padEnd(18),
        (score.right / score.found).toFixed(3),
        (score.right / score.labelled).toFixed(3),
        f1(score).toFixed(3),
        `${score.right} of ${score.labelled}, ${score.found - score.right} too many`,
      ].join("  "),
    );
    console.log(
      [
        `${spans.length + short.length} documents: ${[...spans, ...short].map(({ name }) => name).join(", ")}`,
        "kind                precision  recall  F1",
        ...rows,
      ].join("\n"),
    );
    expect(totals.get("owners")!.labelled).toBeGreaterThan(200);
  });

  test.each(KINDS)("%s do not fall", (kind) =>
    expect(f1(totals.get(kind)!)).toBeGreaterThanOrEqual(least[kind]),
  );
});
