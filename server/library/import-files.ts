import { createHash } from "node:crypto";
import {
  familyFolderOf,
  headGroupsOf,
  type Archived,
  type FileHead,
  type HeadGroup,
  type Incoming,
  type Library,
  type Progress,
} from "../../graph/index.ts";
import type { Became, FileReport, GivenFile, ImportNews, ImportOptions, ImportReport } from "./given-file.ts";
import { ahead, type UnderWay } from "./reading/ahead.ts";
import { folderOf, nameWithin, refusalOf } from "./reading/files.ts";
import { openReaders, type Reader } from "./reading/readers.ts";
import type { Coverage } from "./report.ts";

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
  const readers = openReaders(files.length);
  try {
    const { settled, heads } = await lookAt(library, readers, files, { separate, alone }, tell);
    const groups = alone ? [] : headGroupsOf(heads.flatMap(({ head }) => head ?? []));
    const policies = policiesOf(heads, groups);
    const brought: Brought[] = [];
    const outcome = await library.import(incoming(readers, policies, settled, brought, tell), tell);
    for (const [index, archived] of outcome.archived.entries())
      for (const [at, file] of brought[index]!.files.entries())
        settled.set(file, reportOf(file, at, brought[index]!, archived));
    const { archived: _, ...rest } = outcome;
    return { ...rest, files: files.map((file) => settled.get(file)!) };
  } finally {
    await readers.close();
  }
}

/** The files of one policy, with the reason why they are. */
interface Policy {
  readonly files: readonly FileToRead[];
  readonly group: HeadGroup | null;
}

interface Brought extends Policy {
  readonly coverage: readonly Coverage[];
}

async function lookAt(
  library: Library,
  readers: Reader,
  files: readonly FileToRead[],
  { separate, alone }: ImportOptions & { readonly alone: boolean },
  tell: (progress: Progress) => void,
): Promise<Looked> {
  const settled = new Map<FileToRead, FileReport>();
  const heads: Head[] = [];
  const kept: { readonly file: FileToRead; readonly policy: string }[] = [];
  const held = await library.heldFiles();
  const headIn = async (file: FileToRead, bytes: Uint8Array) =>
    alone ? null : readers.readHead(given(file, bytes));
  const look = async (file: FileToRead): Promise<UnderWay<Look>> => {
    const opened = await openedOf(file);
    if ("why" in opened) return { result: Promise.resolve({ file, ...opened }), bytes: 0 };
    const { bytes } = opened;
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const policy = held(sha256, { place: file.place, alone: separate });
    const result = policy === null ? told(file, headIn(file, bytes)) : Promise.resolve({ file, policy });
    return { result, bytes: bytes.length };
  };
  let done = 0;
  for await (const seen of ahead(files, look)) {
    if ("why" in seen) settled.set(seen.file, refused(seen.file.name, seen.why));
    else if ("policy" in seen) kept.push(seen);
    else heads.push({ ...seen, heldAs: null });
    done += 1;
    tell({ phase: "LOOK", done, of: files.length });
  }
  // An annex that comes later may be of a plan that is held already.
  const open = new Set(heads.filter(mayBeOfMore).map(({ file }) => familyOf(file)));
  for (const { file, policy } of kept) {
    settled.set(file, { ...NOTHING, name: file.name, became: "UNCHANGED", policy });
    if (open.has(familyOf(file)))
      heads.push({ file, heldAs: policy, head: await headIn(file, await file.bytes()) });
  }
  return { settled, heads };
}

/** What is seen of a file: its head, under which policy it is held already, or why it cannot be read. */
type Look =
  | { readonly file: FileToRead; readonly head: FileHead | null }
  | { readonly file: FileToRead; readonly policy: string }
  | { readonly file: FileToRead; readonly why: string };

async function told(file: FileToRead, head: Promise<FileHead | null>): Promise<Look> {
  try {
    return { file, head: await head };
  } catch (error) {
    return { file, why: refusalOf(error) };
  }
}

async function openedOf({
  bytes,
}: FileToRead): Promise<{ readonly bytes: Uint8Array } | { readonly why: string }> {
  try {
    return { bytes: await bytes() };
  } catch (error) {
    return { why: refusalOf(error) };
  }
}

function given({ name, place }: FileToRead, bytes: Uint8Array): GivenFile {
  return { name, bytes, ...(place !== undefined && { place }) };
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
  readers: Reader,
  policies: readonly Policy[],
  settled: Map<FileToRead, FileReport>,
  brought: Brought[],
  tell: (progress: Progress) => void,
): AsyncIterable<Incoming> {
  let done = 0;
  for await (const read of ahead(policies, (policy) => beginRead(readers, policy))) {
    if ("why" in read) settled.set(read.file, refused(read.file.name, read.why));
    else {
      brought.push(read.brought);
      yield read.incoming;
    }
    done += 1;
    tell({ phase: "READ", done, of: policies.length });
  }
}

/** A policy that was read, or the file of it that cannot be read any more. */
type Read =
  | { readonly incoming: Incoming; readonly brought: Brought }
  | { readonly file: FileToRead; readonly why: string };

async function beginRead(readers: Reader, policy: Policy): Promise<UnderWay<Read>> {
  const files: GivenFile[] = [];
  for (const file of policy.files) {
    const opened = await openedOf(file);
    if ("why" in opened) return { result: Promise.resolve({ file, ...opened }), bytes: 0 };
    files.push(given(file, opened.bytes));
  }
  const bytes = files.reduce((sum, each) => sum + each.bytes.length, 0);
  return { result: readOf(readers, policy, files), bytes };
}

async function readOf(readers: Reader, policy: Policy, files: readonly GivenFile[]): Promise<Read> {
  const members = policy.group?.members.map(({ role, ordinal }) => ({ role, ordinal })) ?? null;
  try {
    const { source, prepared, coverage, files: kept } = await readers.readPolicy(files, members);
    const archived = kept.map((each, index) => ({ ...each, bytes: files[index]!.bytes }));
    return { incoming: { source, files: archived, prepared }, brought: { ...policy, coverage } };
  } catch (error) {
    return { file: policy.files[0]!, why: refusalOf(error) };
  }
}

function reportOf(
  { name }: FileToRead,
  at: number,
  { files, group, coverage }: Brought,
  archived: Archived,
): FileReport {
  if (archived.became === "REFUSED") return refused(name, `${name}: ${archived.why}`);
  const { title, complete, places, kinds, why, line } = coverage[at]!;
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
