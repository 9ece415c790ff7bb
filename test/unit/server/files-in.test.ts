import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, expect, test } from "vitest";
import { filesIn } from "../../../server/cli/files-in.ts";

const folder = mkdtempSync(join(tmpdir(), "zhengmai-folder-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a folder stands for its files by name, those of programs left out; a path that is not there is handed on", async () => {
  mkdirSync(join(folder, "二〇二四"));
  for (const name of ["乙.txt", "甲.docx", ".DS_Store", "~$甲.docx", "二〇二四/丙.md"])
    writeFileSync(join(folder, name), "x");
  const gone = join(folder, "没有.txt");
  const found = await filesIn([folder, gone]);
  expect(found.slice(0, -1).map((path) => relative(folder, path))).toEqual([
    "乙.txt",
    "二〇二四/丙.md",
    "甲.docx",
  ]);
  expect(found.at(-1)).toBe(gone);
});
