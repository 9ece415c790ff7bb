import type { FileRole, Source } from "../document.ts";
import type { Member } from "../join.ts";
import type { Message } from "../message.ts";
import { headOf, type FileHead } from "./head.ts";
import { annexOf, bodyOf, type Owner } from "./rules.ts";

/**
 * A file as it was brought, and where it lay; one folder, whatever its name, for files brought without one.
 */
export interface Brought {
  readonly source: Source;
  readonly folder: string;
}

/** Files that make one policy, and why. */
export interface Group {
  /** By role, to be handed to `join`. */
  readonly members: readonly Member[];
  readonly sources: readonly Source[];
  readonly why: Message;
}

/** A file of a group, by its place among the heads given. */
export interface HeadMember {
  readonly index: number;
  readonly role: FileRole;
  readonly ordinal: number | null;
}

/** What `groupsOf` finds of heads alone. */
export interface HeadGroup {
  readonly members: readonly HeadMember[];
  readonly why: Message;
}

/**
 * Which files make one policy: a notice and the plan it passes on, a plan and its annexes. Only files of one
 * folder, and only where one plan alone can be meant: in doubt nothing is joined. The order of files changes
 * nothing but the order of groups.
 */
export function groupsIn(files: readonly Brought[]): Group[] {
  const groups = groupsOf(files.map(({ source, folder }) => headOf(source, folder)));
  return groups.map(({ members, why }) => {
    const ofSources = members.map(({ index, role, ordinal }) => ({
      source: files[index]!.source,
      role,
      ordinal,
    }));
    return { members: ofSources, sources: ofSources.map(({ source }) => source), why };
  });
}

/** `groupsIn` for a library that does not fit into memory: of heads, which are small. */
export function groupsOf(heads: readonly FileHead[]): HeadGroup[] {
  const byFolder = new Map<string, Map<number, FileHead>>();
  for (const [index, head] of heads.entries())
    byFolder.set(head.folder, (byFolder.get(head.folder) ?? new Map<number, FileHead>()).set(index, head));
  return [...byFolder.values()].flatMap(groupsInFolder);
}

type Files = ReadonlyMap<number, FileHead>;

function groupsInFolder(files: Files): HeadGroup[] {
  if (files.size < 2) return [];
  const owners = ownersIn(files);
  const taken = new Set(owners.flatMap(({ indices }) => indices));
  const joined = new Map(owners.map((owner) => [owner, [] as Annexed[]]));
  for (const [index, head] of files) {
    if (taken.has(index) && !isAlone(owners, index)) continue;
    const found = owners
      .filter(({ indices }) => !indices.includes(index))
      .flatMap((owner) => {
        const annexed = annexOf(head, owner, owners);
        return annexed ? [{ ...annexed, index, owner }] : [];
      });
    if (found.length === 1) joined.get(found[0]!.owner)!.push(found[0]!);
  }
  // A file that has annexes of its own is no annex: which of the two is meant is in doubt.
  const heads = owners.filter((owner) => joined.get(owner)!.length > 0).flatMap(({ indices }) => indices);
  return owners.flatMap((owner) => {
    const annexes = joined.get(owner)!.filter(({ index }) => !heads.includes(index));
    return groupOf(owner, annexes, files);
  });
}

interface Annexed {
  readonly index: number;
  readonly ordinal: number | null;
  readonly title: string;
  readonly why: Message;
}

/** A spreadsheet or a file that is called an annex heads no policy that has annexes of its own. */
function isAlone(owners: readonly Owner[], index: number): boolean {
  return owners.some(({ indices, mayBeAnnex }) => mayBeAnnex && indices.length === 1 && indices[0] === index);
}

/** The plans of a folder, each with its notice where it has one of its own. */
function ownersIn(files: Files): Owner[] {
  const notices = [...files].filter(([, { passesOn }]) => passesOn !== null);
  const others = [...files].filter(([, { passesOn }]) => passesOn === null);
  const pairs = notices.flatMap(([index, notice]) => {
    const bodies = others.filter(([, head]) => bodyOf(notice, head));
    const rivals = notices.filter(([, { passesOn }]) => passesOn === notice.passesOn);
    return bodies.length === 1 && rivals.length === 1 ? [{ notice: index, body: bodies[0]![0] }] : [];
  });
  const paired = new Set(pairs.flatMap(({ notice, body }) => [notice, body]));
  const ownerOf = (indices: readonly number[], mayBeAnnex: boolean): Owner => ({
    indices,
    mayBeAnnex,
    heads: indices.map((index) => files.get(index)!),
  });
  const alone = [...files].filter(([index]) => !paired.has(index));
  return [
    ...pairs.map(({ notice, body }) => ownerOf([notice, body], false)),
    ...alone
      .filter(([, { isAnnex, isSheet }]) => !isAnnex && !isSheet)
      .map(([index, head]) => ownerOf([index], head.passesOn === null)),
  ];
}

function groupOf(owner: Owner, annexes: readonly Annexed[], files: Files): HeadGroup[] {
  const clear = annexes.filter(
    (annex) => !annexes.some((other) => other !== annex && isSameSlot(annex, other)),
  );
  const head = files.get(owner.indices[0]!)!;
  const roles: HeadMember[] = owner.indices.map((index) => ({
    index,
    role: files.get(index)!.passesOn === null ? "BODY" : "NOTICE",
    ordinal: null,
  }));
  const members = [
    ...roles,
    ...clear.map(({ index, ordinal }) => ({ index, role: "ANNEX", ordinal }) as const),
  ];
  if (members.length < 2) return [];
  const passed = owner.indices.length > 1 ? [passedOn(head)] : [];
  const reasons = [...passed, ...clear.map(({ why }) => why)];
  return [
    {
      members,
      why: { zh: reasons.map(({ zh }) => zh).join("；"), en: reasons.map(({ en }) => en).join("; ") },
    },
  ];
}

/** Two files that both would be 附件1, or have the same title. */
function isSameSlot(one: Annexed, other: Annexed): boolean {
  return one.title === other.title || (one.ordinal !== null && one.ordinal === other.ordinal);
}

function passedOn({ passesOn }: FileHead): Message {
  return { zh: `通知印发《${passesOn}》`, en: `the notice passes on 《${passesOn}》` };
}
