import type { ImportOutcome } from "../api/import.query.ts";

/** The server takes no larger document by HTTP. */
export const LIMIT_BYTES = 5 * 1024 * 1024;

export interface ChosenFile {
  readonly name: string;
  readonly size: number;
}

/** Why a file is not even sent. */
export type Refusal = "EMPTY" | "TOO_LARGE";

/** How far the work on one file has come. While it is imported nothing else may begin. */
export type Work =
  | { readonly at: "START" }
  | { readonly at: "REFUSED"; readonly file: ChosenFile; readonly why: Refusal }
  | { readonly at: "CHOSEN"; readonly file: ChosenFile }
  | { readonly at: "TRYING"; readonly file: ChosenFile }
  | { readonly at: "TRIED"; readonly file: ChosenFile; readonly outcome: ImportOutcome }
  | { readonly at: "IMPORTING"; readonly file: ChosenFile; readonly outcome: ImportOutcome }
  | { readonly at: "DONE"; readonly file: ChosenFile; readonly outcome: ImportOutcome }
  | {
      readonly at: "FAILED";
      readonly file: ChosenFile;
      readonly during: "TRYING" | "IMPORTING";
      readonly code: string;
      readonly message: string;
    };

export function refusalOf({ size }: ChosenFile): Refusal | null {
  return size === 0 ? "EMPTY" : size > LIMIT_BYTES ? "TOO_LARGE" : null;
}

/** A file may be chosen at any time but while another is being written. */
export function mayChoose(work: Work): boolean {
  return work.at !== "IMPORTING";
}

/** What a failure means to the one who waits: an import that was cut off may have been done or not. */
export function failureOf({
  during,
  code,
}: {
  readonly during: "TRYING" | "IMPORTING";
  readonly code: string;
}): "TOKEN" | "OFF" | "FILE" | "UNKNOWN" | "NETWORK" | "OTHER" {
  if (code === "UNAUTHENTICATED") return "TOKEN";
  if (code === "FORBIDDEN") return "OFF";
  if (code === "BAD_USER_INPUT" || code === "PAYLOAD_TOO_LARGE") return "FILE";
  if (code === "NETWORK") return during === "IMPORTING" ? "UNKNOWN" : "NETWORK";
  return "OTHER";
}

/** `1.2 MB`, `14 kB`, `380 B`. */
export function sizeOf({ size }: ChosenFile): string {
  if (size >= 1024 * 1024) return `${(size / 1024 / 1024).toFixed(1)} MB`;
  return size >= 1024 ? `${Math.round(size / 1024)} kB` : `${size} B`;
}
