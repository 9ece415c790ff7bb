import { createHash } from "node:crypto";
import {
  familyFolderOf,
  groupsOf,
  headOf,
  join,
  type Archived,
  type FileHead,
  type HeadGroup,
  type Incoming,
  type Library,
  type Progress,
} from "../../graph/index.ts";
import type { Became, FileReport, GivenFile, ImportNews, ImportOptions, ImportReport } from "./given-file.ts";
import { folderOf, incomingOf, nameWithin, refusalOf } from "./reading-files.ts";
import { coverageIn, type Coverage } from "./report.ts";

/** A file that is opened when it is its turn. */
export interface FileToRead {
  /** Its path, as given; folders are told by it. */
  readonly name: string;
  /** Throws `UnreadableError` when it cannot be opened. */
  readonly bytes: () => Promise<Uint8Array> | Uint8Array;
  readonly place?: string;
}

/** Files that were looked at: what became of those that are not to be read, and the heads of the others. */
interface Looked {
  readonly settled: Map<FileToRead, FileReport>;
  readonly heads: readonly Head[];
}

interface Head {
  readonly file: FileToRead;
  /** Null where files are not to be joined. */
  readonly head: FileHead | null;
  /** The policy that it is held as, or as a part of; null where it is new. */
  readonly heldAs: string | null;
}

/**
 * Imports files: those that are held already are not read, those that cannot be read are told and keep no
 * other out, those that make one policy are joined. Each file is opened twice and none is kept, so that
 * memory does not grow with their number.
 */
export async function importFiles(
  library: Library,
  files: readonly FileToRead[],
  { separate }: ImportOptions,
  onNews: (news: ImportNews) => void = () => undefined,
): Promise<ImportReport> {
  const started = performance.now();
  const tell = (progress: Progress) => onNews({ ...progress, elapsedMs: performance.now() - started });
  // One file alone is joined with none.
  const alone = separate || files.length === 1;
  const { settled, heads } = await lookAt(library, files, { separate, alone }, tell);
  const groups = alone ? [] : groupsOf(heads.flatMap(({ head }) => head ?? []));
  const policies = policiesOf(heads, groups);
  const brought: Brought[] = [];
  const outcome = await library.import(incoming(policies, settled, brought, tell), tell);
  for (const [index, archived] of outcome.archived.entries())
    for (const [at, file] of brought[index]!.files.entries())
      settled.set(file, reportOf(file, at, brought[index]!, archived));
  const { archived: _, ...rest } = outcome;
  return { ...rest, files: files.map((file) => settled.get(file)!) };
}

/** The files of one policy, with the reason why they are. */
interface Policy {
  readonly files: readonly FileToRead[];
  readonly group: HeadGroup | null;
}

interface Brought extends Policy {
  readonly coverageOf: (sha256: string) => Coverage;
  readonly hashes: readonly string[];
}

async function lookAt(
  library: Library,
  files: readonly FileToRead[],
  { separate, alone }: ImportOptions & { readonly alone: boolean },
  tell: (progress: Progress) => void,
): Promise<Looked> {
  const settled = new Map<FileToRead, FileReport>();
  const heads: Head[] = [];
  const kept: { readonly file: FileToRead; readonly policy: string }[] = [];
  const held = await library.heldFiles();
  for (const [index, file] of files.entries()) {
    try {
      const bytes = await file.bytes();
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      const policy = held(sha256, { place: file.place, alone: separate });
      if (policy !== null) kept.push({ file, policy });
      else heads.push({ file, heldAs: null, head: alone ? null : await headIn({ ...file, bytes }) });
    } catch (error) {
      settled.set(file, refused(file.name, refusalOf(error)));
    }
    tell({ phase: "LOOK", done: index + 1, of: files.length });
  }
  // An annex that comes later may be of a plan that is held already.
  const open = new Set(heads.filter(mayBeOfMore).map(({ file }) => familyOf(file)));
  for (const { file, policy } of kept) {
    settled.set(file, { ...NOTHING, name: file.name, became: "UNCHANGED", policy });
    if (!open.has(familyOf(file))) continue;
    heads.push({ file, heldAs: policy, head: await headIn({ ...file, bytes: await file.bytes() }) });
  }
  return { settled, heads };
}

async function headIn(file: GivenFile): Promise<FileHead> {
  return headOf((await incomingOf(file)).source, folderOf(file.name));
}

/**
 * True for what may be one of several files of a policy: a notice, an annex, a plan that announces annexes.
 */
function mayBeOfMore({ head }: Head): boolean {
  if (head === null) return false;
  const { isAnnex, isSheet, passesOn, announced } = head;
  return isAnnex || isSheet || passesOn !== null || announced.length > 0;
}

function familyOf({ name }: FileToRead): string {
  return familyFolderOf(folderOf(name));
}

const NOTHING = { policy: null, title: null, why: null, unread: null, kinds: "", told: [] } as const;

/** What is told of a file that cannot be read. */
export function refused(name: string, why: string): FileReport {
  return { ...NOTHING, name, became: "REFUSED", why };
}

/**
 * Groups where their first file stands, and the other files by themselves; what is held as it is stands
 * already.
 */
function policiesOf(heads: readonly Head[], groups: readonly HeadGroup[]): readonly Policy[] {
  const grouped = new Map(
    groups.flatMap((group) => group.members.map(({ index }) => [index, group] as const)),
  );
  const done = new Set<HeadGroup>();
  return heads.flatMap(({ file, heldAs }, index): Policy[] => {
    const group = grouped.get(index) ?? null;
    if (group === null) return heldAs === null ? [{ files: [file], group }] : [];
    if (done.has(group)) return [];
    done.add(group);
    const members = group.members.map((member) => heads[member.index]!);
    const isHeld = members.every((member) => member.heldAs !== null);
    return isHeld ? [] : [{ files: members.map((member) => member.file), group }];
  });
}

async function* incoming(
  policies: readonly Policy[],
  settled: Map<FileToRead, FileReport>,
  brought: Brought[],
  tell: (progress: Progress) => void,
): AsyncIterable<Incoming> {
  for (const [index, policy] of policies.entries()) {
    const read = await readAll(policy, settled);
    if (read) {
      const { source, files } = read;
      const hashes = files.map(({ sha256 }) => sha256);
      brought.push({ ...policy, hashes, coverageOf: coverageIn(source) });
      yield read;
    }
    tell({ phase: "READ", done: index + 1, of: policies.length });
  }
}

/** The document that files make; null when one of them cannot be read any more. */
async function readAll(
  { files, group }: Policy,
  settled: Map<FileToRead, FileReport>,
): Promise<Incoming | null> {
  const read: Incoming[] = [];
  for (const file of files) {
    try {
      read.push(await incomingOf({ ...file, bytes: await file.bytes() }));
    } catch (error) {
      settled.set(file, refused(file.name, refusalOf(error)));
      return null;
    }
  }
  if (group === null) return read[0]!;
  const members = group.members.map(({ role, ordinal }, index) => ({
    source: read[index]!.source,
    role,
    ordinal,
  }));
  return { source: join(members), files: read.flatMap((each) => each.files) };
}

function reportOf(
  { name }: FileToRead,
  at: number,
  { files, group, coverageOf, hashes }: Brought,
  archived: Archived,
): FileReport {
  if (archived.became === "REFUSED") return refused(name, `${name}: ${archived.why}`);
  const { title, complete, places, kinds, why, line } = coverageOf(hashes[at]!);
  const told = [`${nameWithin(name)}: ${line}`, ...toldOf(nameWithin(name), files, group, archived)];
  return {
    name,
    became: becameOf(archived, group !== null, complete),
    policy: archived.policy,
    title,
    unread: places,
    kinds,
    why: why || null,
    told,
  };
}

function becameOf({ became }: Archived, isJoined: boolean, isComplete: boolean): Became {
  if (became === "UNCHANGED") return "UNCHANGED";
  if (isJoined) return "JOINED";
  return isComplete ? "READ" : "READ_IN_PART";
}

/** With which files it makes one policy, and what became of the text before it. */
function toldOf(
  name: string,
  files: readonly FileToRead[],
  group: HeadGroup | null,
  { became, other, policy }: Archived,
): string[] {
  const names = files.map((file) => nameWithin(file.name));
  const joined =
    group === null
      ? []
      : [
          `${name}: 与其他文件合为一份政策：${names.join("、")}（${group.why.zh}） / ` +
            `one policy of these files: ${names.join(", ")} (${group.why.en})`,
        ];
  const replaced =
    became === "REPLACED" && other !== null
      ? [
          `${name}: 替换了“${other}”（同一政策 ${policy}），原文留作早前版本 / ` +
            `takes the place of “${other}” (the same policy, ${policy}), which stays as an earlier version`,
        ]
      : [];
  const earlier =
    became === "EARLIER"
      ? [
          `${name}: 同一政策以“${other}”为准（${policy}），本文件留作早前版本 / ` +
            `“${other}” stands for the same policy (${policy}); this file is kept as an earlier version`,
        ]
      : [];
  return [...joined, ...replaced, ...earlier];
}
