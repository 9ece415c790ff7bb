import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { projectFolder } from "../project.ts";

/**
 * Where earlier versions kept what people state, unless `DECISIONS` and `STATEMENTS` name other files.
 * Nothing is written there.
 */
function ledgerFiles(): readonly string[] {
  const seeds = join(projectFolder(), "seeds");
  return [
    process.env.DECISIONS?.trim() || join(seeds, "decisions.jsonl"),
    process.env.STATEMENTS?.trim() || join(seeds, "statements.jsonl"),
  ];
}

/**
 * The lines of both, in order; none of a file that is not there. A line that a crash cut off is left out: it
 * says nothing.
 */
export async function readLedgerFiles(): Promise<readonly unknown[]> {
  return (await Promise.all(ledgerFiles().map(linesOf))).flat();
}

async function linesOf(path: string): Promise<unknown[]> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
  return text.split("\n").flatMap((line) => {
    if (line.trim() === "") return [];
    try {
      return [JSON.parse(line) as unknown];
    } catch {
      console.error(
        `${path}: 有一行不完整（写入中断），已略过：${line.slice(0, 40)} / a line is cut off and says nothing`,
      );
      return [];
    }
  });
}
