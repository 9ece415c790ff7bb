import { existsSync } from "node:fs";
import { openDatabase } from "../../store/sqlite/database.ts";
import type { StoreFile } from "../../store/file-faults.ts";
import { archivePathOf } from "../archive-path.ts";
import type { Complaints } from "./complaint.ts";

/**
 * Lets SQLite look through the files of an embedded library; they are opened to be read only. True when both
 * are whole.
 */
export function checkFiles(graphPath: string, complaints: Complaints): boolean {
  const files: readonly (readonly [StoreFile, string])[] = [
    ["GRAPH", graphPath],
    ["ARCHIVE", archivePathOf(graphPath)],
  ];
  const faults = files
    .filter(([, path]) => existsSync(path))
    .flatMap(([file, path]) => faultsIn(path).map((fault) => ({ file, example: `${path}: ${fault}` })));
  for (const { file, example } of faults) complaints.add(`${file}_FILE_DAMAGED`, example);
  return faults.length === 0;
}

const WHOLE = "ok";

/** SQLite's own words; what keeps it from opening a file is a fault of the file only when it says so. */
function faultsIn(path: string): readonly string[] {
  try {
    const database = openDatabase(path, { readonly: true });
    try {
      const answer = String(database.pragma("quick_check(1)"));
      return answer === WHOLE ? [] : [answer.split("\n").slice(0, 2).join(" ")];
    } finally {
      database.close();
    }
  } catch (error) {
    const { code = "", message } = error as { readonly code?: string; readonly message: string };
    if (/^SQLITE_(?:CORRUPT|NOTADB)/.test(code)) return [message];
    throw error;
  }
}
