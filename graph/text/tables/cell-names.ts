import type { Role } from "../../model/index.ts";
import { isUrged } from "../bodies.ts";
import { compactOf, spanOf, type Compact } from "../clause/compact.ts";
import { itemsOf, withoutMarks, type Item } from "../clause/items.ts";
import { readClause } from "../clause.ts";
import type { Span } from "../document.ts";
import lexicon from "../lexicon/tables.json" with { type: "json" };
import { isGroup } from "../organisation.ts";
import { oneOf } from "../lexicon/words.ts";
import { roleWordsIn } from "../role-words.ts";
import { isBlank, type Cell } from "./matrix.ts";

/** A name in a cell of names. */
export interface CellName extends Span {
  /** What the words beside the name say; null where only the head of the column does. */
  readonly role: Role | "COUNT" | null;
  readonly group: boolean;
  /** False for a name of which only its place says that it is one. */
  readonly sure: boolean;
}

/** What is to be done begins so, and no name does: 建设平台, 新建社区养老中心, but 建设局, 改革办. */
const DONE = new RegExp(`^${oneOf(lexicon.deeds)}`);
const ORGANS = `(?:${oneOf(lexicon.organs)})(?:\\([^()]*\\))?$`;
/** 建设局, 开发区管委会; 发展研究中心, but no 新建服务中心: only some verbs are nouns in names. */
const ORGAN = new RegExp(
  `^.{2,6}${ORGANS}|^${oneOf(lexicon.naming)}.{0,8}(?:中心|[站所院队社室])(?:\\([^()]*\\))?$`,
);
/** Words of a cell that are no body whatever they end in. */
const NO_BODY =
  /[。:!?“”《》%≥≤\d]|^(?:全[国省市区县]$|合计|总计|小计|长期|持续|已|未|待|是|否|尚|暂|另行|视情)|(?:确定|明确|商定|待定|另议|通知)$|[年月]$/;
/** What bodies whose names end in no known word begin with or hold. */
const LIKELY = new RegExp(
  `^(?:[省市县区州镇乡]|各|${oneOf(lexicon.ranks)})|(?:${oneOf(lexicon.bodyWords)})|[科股园厂矿村团班场库]$`,
);

/** `市教育局会同市财政局` is two names, though it begins and ends as one does. */
const JOINS = /(?:[局委厅办部院会]|中心|政府)会同/;

const LONGEST_DOUBTFUL = 14;
/** A cell of names with words of role, such as 牵头：市科技局 配合：市财政局, is no longer. */
const LONGEST_WITH_ROLES = 200;

/** True for words that say what is to be done, though they end as a body does. */
export function isDeed(words: string): boolean {
  return (DONE.test(words) || (isUrged(words) && !isGroup(words))) && !ORGAN.test(words);
}

/**
 * The names in a cell of a column of names: paragraphs, 、，；/ and spaces part them; `市科技局（牵头）`,
 * `牵头：市科技局 配合：市财政局` and `市科技局牵头` say roles of their own. What is no name is left out.
 */
export function namesIn(folded: string, cell: Cell): readonly CellName[] {
  const known = knownOf(cell);
  known.names ??= isBlank(cell.words) ? [] : listsOf(folded, cell).flatMap((list) => namesOf(folded, list));
  return known.names;
}

/** What was read in a cell: it is of one text, and is asked for each thing that its row, column and table may be. */
interface Known {
  lists?: readonly List[];
  names?: readonly CellName[];
  share?: number;
}
const knownCells = new WeakMap<Cell, Known>();

function knownOf(cell: Cell): Known {
  let known = knownCells.get(cell);
  if (!known) knownCells.set(cell, (known = {}));
  return known;
}

/** A paragraph of a cell, or two that break a name in two, as a list of names. */
interface List {
  readonly span: Span;
  readonly compact: Compact;
  readonly items: readonly Item[];
}

function listsOf(folded: string, cell: Cell): readonly List[] {
  const known = knownOf(cell);
  known.lists ??= listsIn(folded, cell);
  return known.lists;
}

function listsIn(folded: string, cell: Cell): List[] {
  return joinedParagraphs(folded, cell).map((pieces) => {
    const span = { start: pieces[0]!.start, end: pieces.at(-1)!.end };
    const compact = compactOfPieces(folded, pieces);
    return { span, compact, items: itemsOf(compact.words, { start: 0, end: compact.words.length }) };
  });
}

/** The share of what stands in a cell that are names of bodies by their form, 0 to 1; `市科技局牵头` is all names. */
export function shareOfBodies(folded: string, cell: Cell): number {
  const known = knownOf(cell);
  known.share ??= bodiesAmong(folded, cell, listsOf(folded, cell));
  return known.share;
}

function bodiesAmong(folded: string, cell: Cell, lists: readonly List[]): number {
  const names = lists.flatMap(({ compact: { words }, items }) =>
    items.map((item) => item.form === "SURE" && isPlausible(words.slice(item.start, item.end))),
  );
  if (names.length === 0) return 0;
  const sure = names.filter((name) => name).length;
  if (sure === names.length || cell.words.length > LONGEST_WITH_ROLES || roleWordsIn(cell.words).length === 0)
    return sure / names.length;
  return namesIn(folded, cell).some((name) => name.sure) ? 1 : sure / names.length;
}

/** The share of what stands in a cell that could be names of bodies, if its head says that it holds them. */
export function likelyShare(folded: string, cell: Cell): number {
  const names = listsOf(folded, cell).flatMap(({ compact: { words }, items }) =>
    items.map(({ start, end, form }) => {
      const said = words.slice(start, end);
      return form !== "NONE" && isPlausible(said) && (form === "SURE" || isLikely(said));
    }),
  );
  return names.length === 0 ? 0 : names.filter((name) => name).length / names.length;
}

function namesOf(folded: string, { span: paragraph, compact, items }: List): CellName[] {
  const plain = items.every(
    (item) => item.form === "SURE" && isPlausible(compact.words.slice(item.start, item.end)),
  );
  const joins = JOINS.test(compact.words);
  if (joins || (!plain && roleWordsIn(compact.words).length > 0)) {
    const reading =
      readClause(folded, paragraph, /:/.test(compact.words) ? "LABEL" : "BRACKET") ??
      readClause(folded, paragraph, "BRACKET");
    if (reading)
      return reading.names
        .filter(({ start, end }) => isPlausible(folded.slice(start, end).replace(/\s/g, "")))
        .map(({ start, end, role, group }) => ({
          start,
          end,
          role: role === "SOLE" || role === "SHARED" ? "COUNT" : role,
          group,
          sure: !reading.doubtful.some((name) => name.start === start),
        }));
  }
  const sure = items.some(({ form }) => form === "SURE");
  return items
    .flatMap((item) => apart(compact.words, item))
    .flatMap((item) => {
      const words = compact.words.slice(item.start, item.end);
      if (item.form === "NONE" || !isPlausible(words)) return [];
      if (item.form === "DOUBTFUL" && !(isLikely(words) || (sure && words.length <= 8))) return [];
      const { start, end } = spanOf(compact, item);
      return [{ start, end, role: item.role, group: item.group, sure: item.form === "SURE" }];
    });
}

/** `市财政局 完善机制`: where blanks part words that are no one name, those of them that are names. */
function apart(words: string, item: Item): Item[] {
  const said = words.slice(item.start, item.end);
  if (item.form === "SURE" || !/\s/.test(said)) return [item];
  return [...said.matchAll(/\S+/g)]
    .flatMap(({ index, 0: piece }) =>
      itemsOf(words, { start: item.start + index, end: item.start + index + piece.length }),
    )
    .filter(({ form }) => form === "SURE");
}

function isPlausible(words: string): boolean {
  return words.length >= 2 && !NO_BODY.test(withoutMarks(words).replace(/\([^()]*\)/g, "")) && !isDeed(words);
}

function isLikely(words: string): boolean {
  return words.length >= 3 && words.length <= LONGEST_DOUBTFUL && LIKELY.test(words);
}

/**
 * Paragraphs as they are, but two that break one name in two are one: `市工业和信息` / `化局`, `市港` / `口集团`. The
 * second begins as no body does, and only together they are one.
 */
function joinedParagraphs(folded: string, { paragraphs }: Cell): Span[][] {
  const joined: Span[][] = [];
  for (const paragraph of paragraphs.flatMap((span) => listedIn(folded, span))) {
    const before = joined.at(-1);
    const compact = before && compactOfPieces(folded, before);
    if (before && compact && (!endsInName(compact.words) || breaksName(folded, compact.words, paragraph)))
      before.push(paragraph);
    else joined.push([paragraph]);
  }
  return joined;
}

/**
 * `（1）县农业局（2）县水利局。` as its names, `市级：市教育局；县级：各县教育局` without the levels; a stop at the end
 * is no name's.
 */
function listedIn(folded: string, { start, end }: Span): Span[] {
  const words = folded.slice(start, end).replace(/[\s。;.]+$/, "");
  const marks = /[\d①-⑳]/.test(words) ? [...words.matchAll(NUMBER)] : [];
  const levels = marks.length > 0 || !words.includes(":") ? [] : [...words.matchAll(LEVEL)];
  const cuts = levels.length > 0 ? levels : marks;
  if (cuts[0]?.index !== 0) return words === "" ? [] : [{ start, end: start + words.length }];
  return cuts.flatMap(({ index, 0: mark }, at) => {
    const from = index + mark.length;
    const piece = words.slice(from, cuts[at + 1]?.index ?? words.length);
    const kept = piece.replace(/[\s、,;。]+$/, "");
    const indent = kept.length - kept.trimStart().length;
    return kept.trim() === "" ? [] : [{ start: start + from + indent, end: start + from + kept.length }];
  });
}

const NUMBER = /\(\d{1,2}\)|(?<!\d)\d{1,2}[.、)](?!\d)|[①-⑳]/g;
const LEVEL = /(?:^|(?<=;))\s?(?:[省市县区州镇乡村]|国家|乡镇|街道|部门|村?社区){1,2}(?:级|本级|层面|直)?:/g;

/** The words of pieces of one list, as if nothing stood between them. */
function compactOfPieces(folded: string, pieces: readonly Span[]): Compact {
  const compacts = pieces.map((piece) => compactOf(folded, piece));
  return compacts.length === 1
    ? compacts[0]!
    : { words: compacts.map(({ words }) => words).join(""), at: compacts.flatMap(({ at }) => at) };
}

/** How the names of bodies end that are whole; 市港, 高新区, 社会 may go on. */
const WHOLE =
  /(?:[局委厅办部院所站队校园团馆联署]|(?<!社)会|中心|政府|公司|集团|单位|部门|银行|[分支]行|街道|大学|海关)$/;
/** 市政府⏎办公室, 市政府办⏎公室: what is no name by itself, but for the few bodies of two signs. */
const FRAGMENT = /^(?:.{1,2}|办公[室厅]|委员会|管委会|领导小组|分局)$/;
const SHORT_BODY = /^(?:[团党工]委|[妇残文侨]联|工会|科协|法院|党校|海关|人大|政协|企业|高校|街道)$/;
const BEGINS = new RegExp(`^(?:[省市县区州镇乡各]|${oneOf(lexicon.ranks)})`);

function breaksName(folded: string, before: string, behind: Span): boolean {
  const last = /[^、,;/:\s]*$/.exec(before)![0];
  const next = /^[^、,;/:\s]*/.exec(compactOf(folded, behind).words)![0];
  if (last === "" || next === "" || BEGINS.test(next)) return false;
  const fragment = FRAGMENT.test(next) && !SHORT_BODY.test(next);
  if (WHOLE.test(last) && !fragment) return false;
  const both = last + next;
  return itemsOf(both, { start: 0, end: both.length }).at(0)?.form === "SURE";
}

function endsInName(words: string): boolean {
  /* 各县（市⏎、区）人民政府 */
  if (words.includes("(") && words.split("(").length > words.split(")").length) return false;
  if (/[、,;/:)]$/.test(words)) return true;
  return itemsOf(words, { start: 0, end: words.length }).at(-1)?.form === "SURE";
}

/** True for a cell that holds names of bodies and nothing else. */
export function looksLikeNames(folded: string, { start, end }: Span): boolean {
  if (end - start > 200) return false;
  const words = folded.slice(start, end);
  const cell = {
    start,
    end,
    words,
    paragraphs: [{ start, end }],
    row: 0,
    column: 0,
    rowSpan: 1,
    columnSpan: 1,
  };
  return bodiesAmong(folded, cell, listsIn(folded, cell)) >= 0.5;
}
