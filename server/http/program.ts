import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../project.ts";

/**
 * Tells apart programs that may answer otherwise on one graph: by what they were built from, and by what else is
 * given. Two servers of one build give equal tags.
 */
export function programOf(parts: readonly unknown[]): string {
  return createHash("sha256")
    .update(JSON.stringify([builtFrom(), ...parts]))
    .digest("base64url");
}

/** What the launcher wrote of the sources; nothing where the program runs from its sources. */
function builtFrom(): string {
  try {
    return readFileSync(join(projectFolder(), "dist", "stamp"), "utf8");
  } catch {
    return "";
  }
}
