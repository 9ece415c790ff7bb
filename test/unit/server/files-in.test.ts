import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
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

test("links are followed, and a folder that they lead to again or in a circle is looked into once", async () => {
  const root = join(folder, "链接");
  mkdirSync(join(root, "甲", "乙"), { recursive: true });
  writeFileSync(join(root, "甲", "计划.txt"), "x");
  symlinkSync(root, join(root, "甲", "乙", "回到上面"));
  symlinkSync(join(root, "甲"), join(root, "又一份"));
  symlinkSync(join(root, "甲", "计划.txt"), join(root, "计划的链接.txt"));
  symlinkSync("自己", join(root, "自己"));
  const told: string[] = [];
  const found = await filesIn([root, root], (path, why) =>
    told.push(`${relative(root, path)} ${why.split(": ")[1]}`),
  );
  expect(found.map((path) => relative(root, path))).toEqual(["又一份/计划.txt", "计划的链接.txt"]);
  expect(told).toEqual(["自己 链接绕成了圈，请改正 / the link leads in a circle; mend it"]);
});

test.skipIf(process.getuid?.() === 0)(
  "a folder without permission is told and keeps no other out",
  async () => {
    const root = join(folder, "权限");
    mkdirSync(join(root, "锁"), { recursive: true });
    writeFileSync(join(root, "计划.txt"), "x");
    chmodSync(join(root, "锁"), 0);
    const told: string[] = [];
    const found = await filesIn([root], (path) => told.push(relative(root, path)));
    chmodSync(join(root, "锁"), 0o700);
    expect([found.map((path) => relative(root, path)), told]).toEqual([["计划.txt"], ["锁"]]);
  },
);

test("what programs leave is passed over: locks, half-fetched files, thumbnails, copies that a system makes", async () => {
  const root = join(folder, "杂物");
  mkdirSync(join(root, "__MACOSX"), { recursive: true });
  const left = [
    "~$方案.docx",
    "~WRL0005.tmp",
    "方案.pdf.crdownload",
    "Thumbs.db",
    ".方案.txt.swp",
    "__MACOSX/方案.txt",
  ];
  for (const name of [...left, "方案.zip", "方案.txt"]) writeFileSync(join(root, name), "x");
  expect((await filesIn([root])).map((path) => relative(root, path))).toEqual(["方案.txt", "方案.zip"]);
});
