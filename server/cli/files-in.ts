import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** What programs leave beside documents: `.DS_Store`, `~$计划.docx`. */
const LEFT_BY_PROGRAMS = /^(?:\.|~\$)/;

/**
 * The files that paths name: a folder stands for all in it and below, by name; what programs leave there is passed over.
 * A path that does not exist is handed on, to be told by whoever reads it.
 */
export async function filesIn(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) files.push(...((await isFolder(path)) ? await below(path) : [path]));
  return files;
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    throw error;
  }
}

async function below(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const shown = entries.filter(({ name }) => !LEFT_BY_PROGRAMS.test(name));
  const inOrder = shown.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const found = inOrder.map((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? below(path) : [path];
  });
  return (await Promise.all(found)).flat();
}
