import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { read, type Incoming } from "../graph/index.ts";
import { projectFolder } from "./project.ts";

export type Source = Awaited<ReturnType<typeof read>>;

/** The documents in `seeds/`, by name, as they come in. Throws `UnreadableError` when one cannot be read. */
export async function readSeeds(): Promise<Incoming[]> {
  const folder = join(projectFolder(), "seeds");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".txt")).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(join(folder, name));
      const source = await read(bytes, name);
      return { source, files: [{ sha256: source.sha256, name, bytes }] };
    }),
  );
}

/** The curated facts of `seeds/policies.json`, unchecked. */
export async function readCurated(): Promise<unknown> {
  return JSON.parse(await readFile(join(projectFolder(), "seeds", "policies.json"), "utf8"));
}
