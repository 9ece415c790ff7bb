import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What a reader judged in one document, each by its place: `[start, end, words, …]`. */
export interface JudgedDocument<Item> {
  readonly file: string;
  /** Of the bytes of the document, hexadecimal. */
  readonly sha256: string;
  readonly items: readonly Item[];
}

export interface Draw<Item> {
  readonly name: string;
  readonly documents: readonly JudgedDocument<Item>[];
}

/** Words, role, and whether the name is a body named there and the role is right. */
export type JudgedName = readonly [start: number, end: number, words: string, role: string, right: boolean];
/** Words, code, and whether they state such a thing that was not taken. */
export type JudgedUnread = readonly [start: number, end: number, words: string, why: string, states: boolean];
/** Words, kind and role of what a second reader found; several roles that may be right are parted by `|`. */
export type FoundByEye = readonly [
  start: number,
  end: number,
  words: string,
  kind: "OWNER" | "TARGET" | "DEADLINE" | "CITATION",
  role: string | null,
];

/** The draws of a file of `verdicts/`. */
export function drawsOf<Item>(file: string): readonly Draw<Item>[] {
  return JSON.parse(readFileSync(join(import.meta.dirname, "verdicts", file), "utf8")).draws;
}

/** The files below a folder by the SHA-256 of their bytes; empty where no folder is named. */
export function filesByHash(folder: string | undefined): ReadonlyMap<string, string> {
  if (folder === undefined) return new Map();
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [createHash("sha256").update(readFileSync(path)).digest("hex"), path]),
  );
}
