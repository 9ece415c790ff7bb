import { cp, mkdtemp, rm } from "node:fs/promises";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { HeldText } from "../../model/index.ts";
import { openingError } from "../file-faults.ts";

const TEXTS =
  "MATCH (n:Text) RETURN n.policy AS policy, n.name AS name, n.sha256 AS sha256, n.format AS format, n.text AS text, " +
  "n.layout AS layout ORDER BY policy";

/**
 * The texts in a store file that earlier versions wrote, under the ids of their policies and in the order of
 * these. The file is not opened in place, where its engine would write into it, but as a copy beside nothing
 * else. Throws a `StoreError` that names the file when it cannot be read.
 */
export async function readFormerStore(path: string): Promise<HeldText[]> {
  const folder = await mkdtemp(join(tmpdir(), "zhengmai-takeover-"));
  try {
    const copy = join(folder, "graph.db");
    await cp(path, copy);
    // What was written last may stand in the log only.
    if (existsSync(`${path}.wal`)) await cp(`${path}.wal`, `${copy}.wal`, { recursive: true });
    return await textsIn(copy);
  } catch (cause) {
    throw openingError(path, cause);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function textsIn(path: string): Promise<HeldText[]> {
  // The named export is not there at run time on Node 20.
  const { default: grafeo } = await import("@grafeo-db/js");
  const database = grafeo.GrafeoDB.create(path);
  try {
    const found = (await database.executeCypher(TEXTS)).toArray() as Record<keyof HeldText, unknown>[];
    return found.map(({ policy, name, sha256, format, text, layout }) => ({
      policy: String(policy),
      name: String(name),
      sha256: String(sha256),
      format: String(format),
      text: String(text),
      layout: typeof layout === "string" ? layout : null,
    }));
  } finally {
    database.close();
  }
}
