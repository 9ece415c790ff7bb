import { LIMIT_BYTES, refusalOf } from "../work.ts";

/** The server takes no more in one import by HTTP. */
export const MOST_BYTES = 200 * 1024 * 1024;
/** The server takes no longer name. */
export const LONGEST_NAME = 200;

/** A file with the folders it was in: `杭州/方案.docx`. */
export interface Picked<Content extends { readonly size: number } = File> {
  readonly name: string;
  readonly file: Content;
}

/** A file that is not sent, or that the server did not take. */
export interface NotSent {
  readonly name: string;
  readonly why: "EMPTY" | "TOO_LARGE" | "TOO_MUCH" | "SERVER";
  /** In the server's words; null where it was not asked. */
  readonly message: string | null;
}

export interface Sifted<Content extends { readonly size: number } = File> {
  readonly taken: readonly Picked<Content>[];
  readonly notSent: readonly NotSent[];
}

/** What programs leave beside documents: `.DS_Store`, `~$计划.docx`. */
const LEFT_BY_PROGRAMS = /^(?:\.|~\$)|^(?:Thumbs\.db|desktop\.ini)$/i;

/**
 * The files that are sent, by name, and those that are not, with the reason. Of two with one name the later
 * is taken. What programs leave in folders is passed over.
 */
export function sift<Content extends { readonly size: number }>(
  picked: readonly Picked<Content>[],
): Sifted<Content> {
  const named = new Map(
    picked
      .filter(({ name }) => !name.split("/").some((part) => LEFT_BY_PROGRAMS.test(part)))
      .map((each) => [shortened(each.name), each.file]),
  );
  const taken: Picked<Content>[] = [];
  const notSent: NotSent[] = [];
  let bytes = 0;
  for (const [name, file] of [...named].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const own = refusalOf({ name, size: file.size });
    const why = own ?? (bytes + file.size > MOST_BYTES ? "TOO_MUCH" : null);
    if (why) notSent.push({ name, why, message: null });
    else {
      bytes += file.size;
      taken.push({ name, file });
    }
  }
  return { taken, notSent };
}

/** The limit of a file, of all files together, in whole megabytes. */
export const LIMITS = { mb: LIMIT_BYTES / 1024 / 1024, allMb: MOST_BYTES / 1024 / 1024 } as const;

/** Without the outer folders that make a name too long. */
function shortened(name: string): string {
  let parts = name.split("/").filter(Boolean);
  while (parts.length > 1 && parts.join("/").length > LONGEST_NAME) parts = parts.slice(1);
  return parts.join("/");
}
