import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse, read, toExtraction, type Extraction, type LabelledDocument } from "../../graph/index.ts";

/*
 * Corrections that people made, as `zhengmai statements --format cases` exports them: files of `cases/`, and of the folder that
 * CASES names. Their documents are looked for in `seeds/` and in the folder that CORPUS names, and known by their bytes.
 */
const ROOT = join(import.meta.dirname, "..", "..");
const FOLDERS = [join(import.meta.dirname, "cases"), process.env.CASES].filter((path) => path !== undefined);
const TEXTS = [join(ROOT, "seeds"), process.env.CORPUS].filter((path) => path !== undefined);

type Case = LabelledDocument["cases"][number];

/** True where the rules alone read the words as the person does. */
function isRead(extraction: Extraction, { as, role, start, end }: Case): boolean {
  const at = (item: { readonly start: number; readonly end: number }) =>
    item.start === start && item.end === end;
  const within = (item: { readonly start: number; readonly end: number }) =>
    item.start >= start && item.end <= end;
  const { assignments, indicators, targets, deadlines } = extraction;
  if (as === "OWNER") return assignments.some((name) => at(name) && name.role === role);
  if (as === "INDICATOR") return indicators.some(at);
  if (as === "TARGET") return targets.some(within);
  if (as === "DEADLINE") return deadlines.some(at);
  return ![...assignments, ...indicators, ...targets, ...deadlines].some(within);
}

const documents = FOLDERS.filter(existsSync).flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .flatMap((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as LabelledDocument[]),
);

test("corrections of people: how many the rules read by themselves", async () => {
  const rows: string[] = [];
  for (const { file, sha256, cases } of documents) {
    const path = TEXTS.map((folder) => join(folder, file)).find(existsSync);
    if (path === undefined) continue;
    const source = await read(readFileSync(path), file);
    expect(source.sha256, `${file} is not the document that was corrected`).toBe(sha256);
    const extraction = toExtraction(parse(source));
    for (const { quote, start, end } of cases) expect(source.text.slice(start, end)).toBe(quote);
    const right = cases.filter((each) => isRead(extraction, each));
    rows.push(`${file}: ${right.length} of ${cases.length}`);
    for (const each of cases.filter((other) => !right.includes(other)))
      rows.push(`  not read: ${each.as} ${each.role ?? ""} ${each.unit} “${each.quote}” (${each.by})`);
  }
  console.log(rows.join("\n") || "no corrections");
});
