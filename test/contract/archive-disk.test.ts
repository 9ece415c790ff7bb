import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openSqliteArchive } from "../../graph/library/sqlite-archive.ts";
import { archived, entryOf, sha256Of } from "../support/archived.ts";

const folder = mkdtempSync(join(tmpdir(), "zhengmai-disk-"));
const small = join(folder, "small");
mkdirSync(small);

/** A disk of 4 MB; only the system's administrator may make one. */
const hasSmallDisk = (() => {
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=4m", "tmpfs", small], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();
afterAll(() => {
  if (hasSmallDisk) execFileSync("umount", [small]);
});

test.skipIf(!hasSmallDisk)("on a full disk nothing is written, nothing is lost, and room helps", async () => {
  const path = join(small, "graph.archive.db");
  const archive = await openSqliteArchive(path);
  const plan = archived("甲", "甲的计划。");
  await archive.append([entryOf(plan)], [plan], 0);
  const bytes = randomBytes(1_500_000);
  const file = { sha256: sha256Of(bytes), name: "扫描.pdf", bytes };
  const scan = { held: { ...plan.held, policy: "乙", sha256: file.sha256 }, files: [file] };
  const ballast = join(small, "ballast");
  writeFileSync(ballast, new Uint8Array(3_300_000));
  await expect(archive.append([entryOf(scan)], [scan], 1)).rejects.toMatchObject({ code: "STORE_FULL" });
  expect(await archive.head()).toBe(1);
  expect(await archive.textOf("甲", plan.held.sha256)).toEqual(plan.held);
  rmSync(ballast);
  const [little] = [archived("丙", "丙的计划。")];
  expect(await archive.append([entryOf(little)], [little], 1)).toBe(2);
  await archive.close();
  const again = await openSqliteArchive(path);
  expect(await again.head()).toBe(2);
  await again.close();
});

test.skipIf(process.getuid?.() === 0 || process.platform === "win32")(
  "a folder or a file that may not be written is told as such",
  async () => {
    const locked = join(folder, "locked");
    mkdirSync(locked);
    chmodSync(locked, 0o555);
    await expect(openSqliteArchive(join(locked, "graph.archive.db"))).rejects.toMatchObject({
      code: "STORE_READ_ONLY",
    });
  },
);

test("a place that is a folder, or below a file, is told as such", async () => {
  await expect(openSqliteArchive(folder)).rejects.toMatchObject({ code: "STORE_DAMAGED" });
  writeFileSync(join(folder, "file"), "");
  await expect(openSqliteArchive(join(folder, "file", "x.archive.db"))).rejects.toMatchObject({
    code: "STORE_DAMAGED",
  });
});
