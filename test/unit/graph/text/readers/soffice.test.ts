import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sofficeIn, toDocx } from "../../../../../graph/text/readers/soffice.ts";
import { paragraph, wordFile } from "../../../../support/office.ts";
import { bytes } from "../../../../support/reading.ts";

/*
 * The plumbing only: a program in the place of LibreOffice shows that what it makes is fetched, that it is
 * ended when it hangs, and that nothing stays behind. What LibreOffice itself makes of a file is not tested
 * here.
 */

const folder = mkdtempSync(join(tmpdir(), "zhengmai-stub-"));
afterAll(() => rmSync(folder, { recursive: true }));

const made = join(folder, "made.docx");
const program = (name: string, lines: string) => {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${lines}\n`, { mode: 0o755 });
  return path;
};
/** The last words are `--outdir FOLDER FILE`. */
const converts = () =>
  program(
    "soffice",
    `while [ "$1" != "--outdir" ]; do shift; done\nmkdir -p "$2"\ncp "${made}" "$2/document.docx"\necho "$3" > "${folder}/asked"`,
  );
beforeAll(() => writeFileSync(made, wordFile({ body: paragraph("一、总体要求") })));

const leftovers = () => readdirSync(tmpdir()).filter((name) => name.startsWith("zhengmai-office-"));

test("the program is what SOFFICE names, else the first on the path; none where there is none", async () => {
  const path = converts();
  expect(await sofficeIn({ SOFFICE: path })).toBe(path);
  expect(await sofficeIn({ PATH: `/nowhere:${folder}` })).toBe(path);
  expect(await sofficeIn({ SOFFICE: join(folder, "missing"), PATH: folder })).toBe(null);
  expect(await sofficeIn({ PATH: "/nowhere" })).toBe(null);
});

test("what is converted is fetched, under the kind that the file has; nothing stays behind", async () => {
  const before = leftovers();
  const docx = await toDocx(converts(), bytes("x"), "wps");
  expect(Buffer.from(docx).equals(readFileSync(made))).toBe(true);
  expect(readFileSync(join(folder, "asked"), "utf8")).toMatch(/document\.wps\n$/);
  expect(leftovers()).toEqual(before);
});

test("one that hangs is ended with what it started, one that fails is told; nothing stays behind", async () => {
  const before = leftovers();
  const alive = join(folder, "alive");
  const hanging = program("hanging", `(sleep 2; touch "${alive}") &\nsleep 60`);
  const start = Date.now();
  await expect(toDocx(hanging, bytes("x"), "doc", 300)).rejects.toThrow("not converted within 300 ms");
  expect(Date.now() - start).toBeLessThan(1500);
  await expect(toDocx(program("failing", "exit 3"), bytes("x"), "doc")).rejects.toThrow("ended with 3");
  await expect(toDocx(program("idle", "exit 0"), bytes("x"), "doc")).rejects.toThrow("nothing was converted");
  await expect(toDocx(join(folder, "missing"), bytes("x"), "doc")).rejects.toThrow(/ENOENT/);
  expect(leftovers()).toEqual(before);
  await new Promise((resolve) => setTimeout(resolve, 2200));
  expect(existsSync(alive)).toBe(false);
});
