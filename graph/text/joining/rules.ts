import type { Metadata } from "../document.ts";
import type { Message } from "../message.ts";
import type { FileHead } from "./head.ts";

/** A plan that may have annexes: a body, its notice before it where there is one. */
export interface Owner {
  readonly indices: readonly number[];
  readonly heads: readonly FileHead[];
  /** True for a file alone that another may announce as its annex. */
  readonly mayBeAnnex: boolean;
}

/** Why a file is an annex of a plan, and which. */
export interface Annex {
  readonly ordinal: number | null;
  readonly title: string;
  readonly why: Message;
}

/** Fewer characters of a title tell no plan from another. */
const LEAST_TITLE = 6;
/** How the title of an annex ends that names the plan: `…行动方案重点任务分工表`. */
const ANNEX_KIND = /(?:表|清单|台账|目录|指标体系|名单|附件|附表|分工|图|细则|说明|任务)$/;

/** True when a file is the plan that a notice passes on. */
export function bodyOf(notice: FileHead, { title, titles, docNumber, stage }: FileHead): boolean {
  const passed = notice.passesOn;
  const isTitled = title === passed || titles.some((each) => each === passed);
  return isTitled && agree(notice.docNumber, docNumber) && isSameStage(notice.stage, stage);
}

/**
 * What a file is as an annex of a plan; null when nothing says that it is one. Each rule tells what it goes
 * by.
 */
export function annexOf(head: FileHead, owner: Owner, owners: readonly Owner[]): Annex | null {
  const isOwned = owner.heads.some(({ sha256 }) => sha256 === head.sha256);
  if (isOwned || !owner.heads.every(({ stage }) => isSameStage(stage, head.stage))) return null;
  if (!owner.heads.every(({ docNumber }) => agree(docNumber, head.docNumber))) return null;
  if (owner.heads.some(({ held }) => held.has(head.ordinal))) return null;
  for (const rule of RULES) {
    const found = rule(head, owner, owners);
    if (found) return found;
  }
  return null;
}

type Rule = (head: FileHead, owner: Owner, owners: readonly Owner[]) => Annex | null;

/** `附件：1.重点任务分工表` in the text, and a file of that title. */
const announced: Rule = (head, owner) => {
  if (!isFree(head, owner)) return null;
  const plan = titleOf(owner);
  for (const { ordinal, title } of owner.heads.flatMap((each) => each.announced)) {
    if (ordinal !== null && head.ordinal !== null && ordinal !== head.ordinal) continue;
    const named = head.titles.find((each) => each === title || (plan !== "" && each === plan + title));
    if (named !== undefined && title.length >= 3)
      return annexed(head, ordinal, title, {
        zh: `“${head.name}”是正文预告的附件${ordinal ?? ""}《${title}》`,
        en: `“${head.name}” is annex ${ordinal ?? ""} 《${title}》 that the text announces`,
      });
  }
  return null;
};

/**
 * `杭川市湖泊保护行动方案重点任务分工表`: an annex whose title or file name begins with the title of the
 * plan.
 */
const namesPlan: Rule = (head, owner) => {
  const plan = titleOf(owner);
  if (plan.length < LEAST_TITLE || !(head.isAnnex || head.isSheet)) return null;
  const named = head.titles.find((each) => each.startsWith(plan) && ANNEX_KIND.test(each.slice(plan.length)));
  if (named === undefined) return null;
  return annexed(head, null, named, {
    zh: `“${head.name}”的标题写明是《${plan}》的附件`,
    en: `the title of “${head.name}” names 《${plan}》`,
  });
};

/** `（北政发〔2024〕3号附件）`: an annex whose head has the number of the plan. */
const numbered: Rule = (head, owner) => {
  const number = numberOf(owner);
  if (!head.isAnnex || number === null || head.docNumber !== number) return null;
  return annexed(head, null, head.titles[0] ?? head.name, {
    zh: `“${head.name}”与正文文号相同：${number}`,
    en: `“${head.name}” has the number of the text, ${number}`,
  });
};

/** `（见附件2）` in the one plan of a folder, and a file that is headed 附件2. */
const mentioned: Rule = (head, owner, owners) => {
  const isOnly = owners.length === 1;
  const known = owner.heads.flatMap((each) => each.announced);
  const isOther = known.some(({ ordinal }) => ordinal === null || ordinal === head.ordinal);
  const isMeant = owner.heads.some((each) => each.mentioned.has(head.ordinal));
  if (!head.isAnnex || !isOnly || !isMeant || (isOther && head.titles.length > 0)) return null;
  return annexed(head, null, head.titles[0] ?? head.name, {
    zh: `“${head.name}”是文件夹中唯一一份正文提到的附件${head.ordinal ?? ""}`,
    en: `“${head.name}” is annex ${head.ordinal ?? ""} that the one plan in the folder refers to`,
  });
};

/** Tried in this order. */
const RULES: readonly Rule[] = [announced, namesPlan, numbered, mentioned];

function annexed(head: FileHead, ordinal: number | null, title: string, why: Message): Annex {
  return { ordinal: head.ordinal ?? ordinal, title, why };
}

/**
 * A document that was issued for itself, under a number of its own, is announced, but no part of this one.
 */
function isFree({ docNumber, isAnnex, isSheet }: FileHead, owner: Owner): boolean {
  return isAnnex || isSheet || docNumber === null || docNumber === numberOf(owner);
}

function titleOf({ heads }: Owner): string {
  return heads.find(({ passesOn }) => passesOn === null)?.title ?? heads[0]!.passesOn ?? "";
}

function numberOf({ heads }: Owner): string | null {
  return heads.map(({ docNumber }) => docNumber).find((number) => number !== null) ?? null;
}

function agree(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other;
}

/** A draft and what was issued are two; a file that says nothing of it goes with either. */
function isSameStage(one: Metadata["stage"], other: Metadata["stage"]): boolean {
  return one === null || other === null || one === other;
}
