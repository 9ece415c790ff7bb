import { mkdir, open, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { toDecisions, type Decision } from "../graph/index.ts";
import { projectFolder } from "./project.ts";

/**
 * Where decisions are kept: beside the documents, unless `DECISIONS` names another file. One JSON object a
 * line, only ever appended to.
 */
export function decisionsFile(): string {
  return process.env.DECISIONS?.trim() || join(projectFolder(), "seeds", "decisions.jsonl");
}

/**
 * All decisions in the order they were made; none when there is no file. Throws a `TypeError` that names a
 * line at fault.
 */
export async function readDecisions(): Promise<Decision[]> {
  let text: string;
  try {
    text = await readFile(decisionsFile(), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
  return toDecisions(
    text
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => parseLine(line)),
  );
}

/** Appends one decision; a line is written whole or not at all. */
export async function appendDecision(decision: Decision): Promise<void> {
  await mkdir(dirname(decisionsFile()), { recursive: true });
  const file = await open(decisionsFile(), "a");
  try {
    await file.appendFile(`${JSON.stringify(decision)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A line cut off by a crash is none; `toDecisions` names it. */
function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
