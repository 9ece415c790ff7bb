import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { parse, read, toExtraction, type Extraction } from "../../graph/index.ts";
import {
  drawsOf,
  filesByHash,
  type Draw,
  type FoundByEye,
  type JudgedName,
  type JudgedUnread,
} from "./readings.ts";
import { wilson } from "./wilson.ts";

/** `CORPUS=FOLDER` names the folder with the documents that were judged; each is known by its bytes. */
const files = filesByHash(process.env.CORPUS);
const WHY_NOT = "CORPUS names no folder that holds the documents that were judged";
/** Parsing tens of documents on a slow machine. */
const TIMEOUT_MS = 300_000;

interface Reading {
  readonly text: string;
  readonly extraction: Extraction;
}
const readings = new Map<string, Promise<Reading>>();

function readingOf(path: string): Promise<Reading> {
  const reading = readings.get(path) ?? readAt(path);
  readings.set(path, reading);
  return reading;
}

async function readAt(path: string): Promise<Reading> {
  const source = await read(new Uint8Array(readFileSync(path)), basename(path));
  return { text: source.text, extraction: toExtraction(parse(source)) };
}

interface Counted {
  readonly outcome: string;
  readonly line: string;
}

/** What became of each judged item whose document is there and whose words still stand at their place. */
async function outcomes<Item extends readonly [number, number, string, ...unknown[]]>(
  draw: Draw<Item>,
  outcomeOf: (item: Item, reading: Reading) => string,
): Promise<Counted[]> {
  const counted: Counted[] = [];
  for (const { sha256, file, items } of draw.documents) {
    const path = files.get(sha256);
    const reading = path === undefined ? null : await readingOf(path);
    for (const item of items) {
      const line = `${file} ${item[0]} ${item[2]}`;
      const there = reading?.text.slice(item[0], item[1]).startsWith(item[2]);
      counted.push({ line, outcome: there ? outcomeOf(item, reading!) : "not here" });
    }
  }
  return counted;
}

function tell(title: string, counted: readonly Counted[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { outcome } of counted) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const rows = [...counts].map(([outcome, count]) => `  ${outcome}: ${count}`);
  console.log([`${title} (${counted.length})`, ...rows].join("\n"));
  return counts;
}

const touches =
  ([start, end]: readonly [number, number, ...unknown[]]) =>
  (other: { readonly start: number; readonly end: number }) =>
    other.start < end && start < other.end;

describe.skipIf(files.size === 0)(`verdicts of readers (skipped where ${WHY_NOT})`, () => {
  test.each(drawsOf<JudgedName>("assignments.json"))(
    "names and roles, $name: what was right is still read",
    async (draw) => {
      const counts = tell(
        `names, ${draw.name}`,
        await outcomes(draw, ([start, end, , role, right], { extraction }) => {
          const same = extraction.assignments.some(
            (entry) => entry.start === start && entry.end === end && entry.role === role,
          );
          return right ? (same ? "right, read" : "right, lost") : same ? "wrong, read" : "wrong, gone";
        }),
      );
      const [kept, lost] = [counts.get("right, read") ?? 0, counts.get("right, lost") ?? 0];
      expect(kept).toBeGreaterThanOrEqual(0.98 * (kept + lost));
    },
    TIMEOUT_MS,
  );

  test.each(drawsOf<JudgedUnread>("unread.json"))(
    "unread, $name: what states something is told or read",
    async (draw) => {
      const counts = tell(
        `unread, ${draw.name}`,
        await outcomes(draw, (item, { extraction }) => {
          const told = extraction.unread.some(touches(item));
          return item[4]
            ? told
              ? "true, told"
              : "true, read or silent"
            : told
              ? "false, told"
              : "false, gone";
        }),
      );
      const truth = draw.documents.flatMap(({ items }) => items).filter(([, , , , states]) => states).length;
      const all = draw.documents.flatMap(({ items }) => items).length;
      const [low, high] = wilson(truth, all).map((bound) => bound.toFixed(3));
      console.log(`unread, ${draw.name}: ${truth} of ${all} state such a thing (${low} to ${high})`);
      const [told, wrong] = [counts.get("true, told") ?? 0, counts.get("false, told") ?? 0];
      expect(told).toBeGreaterThanOrEqual(0.6 * (told + wrong));
    },
    TIMEOUT_MS,
  );

  test.each(drawsOf<FoundByEye>("reading.json"))(
    "what a second reader found, $name: read, or told as unread",
    async (draw) => {
      const counts = tell(
        `second reader, ${draw.name}`,
        await outcomes(draw, (item, { extraction }) => {
          const [, , , kind, role] = item;
          const told = extraction.unread.some((entry) => entry.kind === kind && touches(item)(entry));
          return `${kind} ${isRead(item, extraction, role) ? "read" : told ? "told" : "silent"}`;
        }),
      );
      const silent = [...counts].filter(([outcome]) => outcome.endsWith("silent"));
      const all = [...counts].filter(([outcome]) => outcome !== "not here");
      const sum = (rows: readonly (readonly [string, number])[]) =>
        rows.reduce((total, [, count]) => total + count, 0);
      expect(sum(silent)).toBeLessThanOrEqual(0.05 * sum(all));
    },
    TIMEOUT_MS,
  );
});

function isRead(item: FoundByEye, extraction: Extraction, role: string | null): boolean {
  const [, , , kind] = item;
  if (kind === "OWNER")
    return extraction.assignments.some(
      (entry) => touches(item)(entry) && (role === null || role.split("|").includes(entry.role)),
    );
  if (kind === "DEADLINE") return extraction.deadlines.some(touches(item));
  if (kind === "CITATION") return extraction.citations.some(touches(item));
  return extraction.targets.some(touches(item)) || extraction.indicators.some(touches(item));
}
