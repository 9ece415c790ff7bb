import { mkdir, open, readFile, type FileHandle } from "node:fs/promises";
import { dirname, join } from "node:path";
import { standing, toEntries, type Entry, type Statement, type Undo } from "../graph/index.ts";
import { projectFolder } from "./project.ts";

/**
 * Where what people state is kept: beside the documents, unless `STATEMENTS` names another file. One JSON
 * object a line, only ever appended to.
 */
export function ledgerFile(): string {
  return process.env.STATEMENTS?.trim() || join(projectFolder(), "seeds", "statements.jsonl");
}

/** Where earlier versions kept decisions, which are read before all others; nothing is written there. */
export function decisionsFile(): string {
  return process.env.DECISIONS?.trim() || join(projectFolder(), "seeds", "decisions.jsonl");
}

/** A line of the ledger that is no JSON: one that a crash cut off. */
export interface TornLine {
  readonly file: string;
  readonly line: number;
}

/** What is in the ledger: lines for `build`, `undefined` where a line is empty or torn. */
export interface Ledger {
  readonly lines: readonly unknown[];
  readonly entries: readonly Entry[];
  readonly torn: readonly TornLine[];
}

/** Reads all lines; none when there is no file. Throws a `StatementError` that names a line that is no statement. */
export async function readLedger(): Promise<Ledger> {
  const torn: TornLine[] = [];
  const before = await linesOf(decisionsFile(), torn);
  const lines = await linesOf(ledgerFile(), torn);
  // Each file is checked by itself, so that a message counts its own lines.
  const entries = [...toEntries(before), ...toEntries(lines)];
  const both = [...before, ...lines];
  return { lines: both, entries: before.length === 0 ? entries : toEntries(both), torn };
}

async function linesOf(path: string, torn: TornLine[]): Promise<unknown[]> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
  return text.split("\n").map((line, index) => {
    if (line.trim() === "") return undefined;
    try {
      return JSON.parse(line) as unknown;
    } catch {
      torn.push({ file: path, line: index + 1 });
      return undefined;
    }
  });
}

/** Appends statements, each once however often it is given; answers those that were not there. */
export async function appendStatements(statements: readonly Statement[]): Promise<readonly Statement[]> {
  const known = new Set(standing((await readLedger()).entries).map(({ id }) => id));
  const fresh = statements.filter(({ id }) => !known.has(id));
  await appendLines(fresh.map(({ id: _, ...line }) => line));
  return fresh;
}

/** Takes a statement back, by a line of its own; false when none that stands has the id. */
export async function appendUndo(id: string, undo: Undo): Promise<boolean> {
  const { entries } = await readLedger();
  const found = entries.some(({ statement, undone }) => statement.id === id && undone === null);
  if (found) await appendLines([{ kind: "UNDO", subject: id, ...undo }]);
  return found;
}

/**
 * All lines in one write at the end of the file, so that those of two processes never mix. Behind a line that a
 * crash cut off they begin anew. Throws when the disk took a part only; that part is then a torn line.
 */
async function appendLines(lines: readonly object[]): Promise<void> {
  if (lines.length === 0) return;
  await mkdir(dirname(ledgerFile()), { recursive: true });
  const file = await open(ledgerFile(), "a+");
  try {
    const start = (await endsInLine(file)) ? "" : "\n";
    const bytes = Buffer.from(start + lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
    const { bytesWritten } = await file.write(bytes);
    if (bytesWritten < bytes.length)
      throw new Error(
        `陈述未能写全：${ledgerFile()}，请检查磁盘空间后再陈述一次 / ` +
          "the statement was not written whole; look at the space on the disk, and state it again",
      );
    await file.sync();
  } finally {
    await file.close();
  }
}

async function endsInLine(file: FileHandle): Promise<boolean> {
  const { size } = await file.stat();
  if (size === 0) return true;
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer.toString() === "\n";
}
