import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { read } from "../graph/index.ts";
import { projectFolder } from "./project.ts";

export type Source = Awaited<ReturnType<typeof read>>;

/** The documents in `seeds/`, by name. Throws `UnreadableError` when one cannot be read. */
export async function readSeeds(): Promise<Source[]> {
  const folder = join(projectFolder(), "seeds");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".txt")).toSorted();
  return Promise.all(names.map(async (name) => read(await readFile(join(folder, name)), name)));
}

/** The curated facts of `seeds/policies.json`, unchecked. */
export async function readCurated(): Promise<unknown> {
  return JSON.parse(await readFile(join(projectFolder(), "seeds", "policies.json"), "utf8"));
}
