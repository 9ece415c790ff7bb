import { headOf, join, prepare, type FileHead, type FileRole, type Prepared } from "../../../graph/index.ts";
import type { Source } from "../../seeds.ts";
import type { GivenFile } from "../given-file.ts";
import { coverageIn, type Coverage } from "../report.ts";
import { folderOf, incomingOf } from "./files.ts";

/** A file of a policy that several make, with what it is of it. */
export interface Member {
  readonly role: FileRole;
  readonly ordinal: number | null;
}

/** A policy as its files were read; it can be cloned. */
export interface PolicyRead {
  readonly source: Source;
  readonly prepared: Prepared;
  /** How far each of its files was read, in the order given. */
  readonly coverage: readonly Coverage[];
  /** The hash and the name of each of its files, in the order given. */
  readonly files: readonly { readonly sha256: string; readonly name: string }[];
}

/** The head of a file. Throws `UnreadableError` when it cannot be read. */
export async function readHead(file: GivenFile): Promise<FileHead> {
  return headOf((await incomingOf(file)).source, folderOf(file.name));
}

/**
 * The policy that files make: one file alone, or several with what each is of it. Throws `UnreadableError`
 * when one cannot be read.
 */
export async function readPolicy(
  files: readonly GivenFile[],
  members: readonly Member[] | null,
): Promise<PolicyRead> {
  const read = await Promise.all(files.map(incomingOf));
  const source = members
    ? join(members.map((member, index) => ({ ...member, source: read[index]!.source })))
    : read[0]!.source;
  const coverageOf = coverageIn(source);
  const kept = read.flatMap((each) => each.files);
  return {
    source,
    prepared: prepare(source),
    coverage: kept.map(({ sha256 }) => coverageOf(sha256)),
    files: kept.map(({ sha256, name }) => ({ sha256, name })),
  };
}
