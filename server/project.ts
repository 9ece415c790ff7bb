import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The project's folder, found from the running file upward: from the sources and from what is built of them.
 */
export function projectFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "seeds")) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}
