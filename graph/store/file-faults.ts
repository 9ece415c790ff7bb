import { FAULTS, UNKNOWN, type Fault, type StoreFile } from "./faults.ts";
import type { StoreError } from "./errors.ts";

export type { StoreFile } from "./faults.ts";

/**
 * The error for a file of a store that cannot be opened: one line that names the file, the cause and what to
 * do. `file` says which of the two it is, for an archive is helped otherwise than a graph.
 */
export function openingError(path: string | null, cause: unknown, file: StoreFile = "GRAPH"): StoreError {
  return errorOf(faultOf(cause) ?? UNKNOWN, path, cause, file);
}

/** The error for a file that cannot be read or written; what is no fault of the file comes back as it is. */
export function writingError(path: string | null, cause: unknown, file: StoreFile = "GRAPH"): unknown {
  const fault = faultOf(cause);
  return fault ? errorOf(fault, path, cause, file) : cause;
}

/** By the code where there is one; an error that came from another thread has its words only. */
function faultOf(cause: unknown): Fault | undefined {
  const { code } = (cause ?? {}) as { readonly code?: unknown };
  const byCode = typeof code === "string" ? FAULTS.find(({ codes }) => codes.test(code)) : undefined;
  return byCode ?? FAULTS.find(({ words }) => words.test(reasonOf(cause)));
}

const NAMES = {
  GRAPH: { zh: "图库文件", en: "the store file" },
  ARCHIVE: { zh: "档案文件", en: "the archive file" },
} as const;

function errorOf(fault: Fault, path: string | null, cause: unknown, file: StoreFile): StoreError {
  const { error: FileError } = fault;
  const [name, at] = [NAMES[file], path ?? "memory:"];
  const { zh, en } = typeof fault.help === "function" ? fault.help(file) : fault.help;
  return new FileError(`${name.zh} ${at}：${zh} / ${name.en} ${at}: ${en} (${reasonOf(cause)})`, { cause });
}

function reasonOf(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).split("\n")[0]!;
}
