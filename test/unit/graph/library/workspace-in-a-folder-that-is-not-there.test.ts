import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openWorkspace } from "../../../../graph/library/workspace.ts";

test("the workspace of a store elsewhere makes the folder it lies in, as on a machine that is new to it", () => {
  const path = join(mkdtempSync(join(tmpdir(), "zhengmai-work-")), "data", "zhengmai", "neo4j.work.db");
  openWorkspace(path, { policies: [] }).close();
  expect(existsSync(path)).toBe(true);
});
