import { inBoth } from "./message.ts";
import type { UnitKind } from "../model/index.ts";
import { isNote, isRemark, titledAnnex } from "./annexes.ts";
import { articlesStandBelowMeasures } from "./articles.ts";
import type { FoundClause } from "./clauses.ts";
import type { Titles } from "./contents.ts";
import type { Diagnostic, Part, Span, Unit } from "./document.ts";
import { flags } from "./flags.ts";
import type { Line } from "./lines.ts";
import { withoutStrayTitles } from "./series.ts";
import { MARKERS } from "./markers.ts";
import type { RowUnit, TableReading } from "./tables/reading.ts";
import type { PartHead } from "./part-heads.ts";
import { titleOf } from "./title.ts";
import { columnOf, freshPath, holdsItems, type Open } from "./open-units.ts";

export interface Tree {
  readonly units: readonly Unit[];
  /** By index of the line: the unit it belongs to, or null on the cover and after the body. */
  readonly owners: readonly (Unit | null)[];
  readonly diagnostics: readonly Diagnostic[];
  /** The units of kind ATTACHMENT whose table names a column of responsible units. */
  readonly taskTables: ReadonlySet<Unit>;
  /** The units that rows of tables are. */
  readonly rows: ReadonlyMap<RowUnit, Unit>;
  /** The unit that each table stands in. */
  readonly around: ReadonlyMap<TableReading, Unit | null>;
}

interface Heading extends Span {
  readonly kind: UnitKind;
  readonly code: string;
  readonly num: string | null;
  readonly ordinal: number | null;
  readonly level: number;
  readonly rank: number;
  readonly title: Span | null;
}

/** `主要目标 / 重点任务 / 责任单位`: the heads of a table that divides tasks. */
const RESPONSIBLE_COLUMN = /^(?:责任|负责|牵头|主办|落实)(?:单位|部门)$/;

const ATTACHMENT_RANK = 0;
const ARTICLE_RANK = 5;
/** Articles that stand below （一） are items with titles: `第7条 鼓励企业产品研发。对…`. */
const LOW_ARTICLE = MARKERS.find(({ code }) => code === "t")!;
/** Between （一） and 1. */
const LOW_ARTICLE_RANK = 6.5;
const MEASURE_RANK = 6;
const COLUMN_RANK = 6;
/** （一） in a column, which is of its own rank elsewhere. */
const COLUMN_ITEM_RANK = 6.2;
const TASK_RANK = 7;
/** How much lower a row of a table ranks than what it stands in. */
const ROW_RANK = 0.01;

/**
 * Nests the lines: each unit closes those of equal or greater rank. A paragraph of a task table that has no
 * number is a unit too. A section heading printed again while it is open (a page break in the table) is a
 * repeat, not a new section.
 */
export function toTree(
  text: string,
  folded: string,
  lines: readonly Line[],
  titles: Titles,
  clauses: readonly FoundClause[],
  tables: readonly TableReading[],
  parts: ReadonlyMap<number, PartHead> = new Map(),
): Tree {
  const units: { -readonly [Key in keyof Unit]: Unit[Key] }[] = [];
  const owners: (Unit | null)[] = [];
  const diagnostics: Diagnostic[] = [];
  const taskTables = new Set<Unit>();
  const isClause = flags(
    lines.length,
    clauses.filter(({ ownLine }) => ownLine).map(({ line, lastLine }) => [line, lastLine]),
  );
  const rows = new Map<RowUnit, Unit>();
  const around = new Map<TableReading, Unit | null>();
  const hasRemarks = isRemark(folded, { start: 0, end: folded.length });
  const articleRank = articlesStandBelowMeasures(lines) ? LOW_ARTICLE_RANK : ARTICLE_RANK;
  const open: Open[] = [{ unit: null, rank: -1, taken: new Map(), counts: new Map() }];
  let part: Part = "BODY";
  /** After the note that announces the annexes: nothing belongs to the last section any more. */
  let bodyEnded = false;
  /** In the numbered list of that note, or in the remarks under a table. */
  let inNote = false;
  /** A column that is printed in one line with its items: the line ends it. */
  let box: Open | null = null;

  const close = (rank: number): Open => {
    while (open.at(-1)!.rank >= rank) open.pop();
    return open.at(-1)!;
  };
  const add = (heading: Heading, content: Span): { -readonly [Key in keyof Unit]: Unit[Key] } => {
    if (heading.kind === "ATTACHMENT") part = "ANNEX";
    const parent = close(heading.rank);
    const ordinal = heading.ordinal ?? (parent.counts.get(heading.code) ?? 0) + 1;
    parent.counts.set(heading.code, ordinal);
    const unit = {
      path: freshPath(parent, heading.code, ordinal),
      kind: heading.kind,
      num: heading.num,
      ordinal,
      level: heading.level,
      title: heading.title && text.slice(heading.title.start, heading.title.end),
      titleStart: heading.title?.start ?? heading.end,
      start: heading.start,
      end: heading.title?.end ?? heading.end,
      parent: parent.unit,
      part,
      paragraphs: [content],
      repeats: [],
    };
    units.push(unit);
    open.push({ unit, rank: heading.rank, taken: new Map(), counts: new Map() });
    bodyEnded = false;
    return unit;
  };
  /**
   * Rows of tables stand below the unit that is open, whatever its rank; behind the table it is open again.
   */
  const addTable = (table: TableReading): void => {
    const top = open.at(-1)!;
    around.set(table, top.unit);
    top.unit?.paragraphs.push(...table.rows);
    const ended = bodyEnded;
    for (const row of table.units) {
      const depth = depthOf(row);
      const heading = { ...row, end: row.num?.end ?? row.start, level: (top.unit?.level ?? 0) + depth };
      const unit = add(
        {
          ...heading,
          code: row.kind === "SECTION" ? "sec" : "row",
          num: row.num && text.slice(row.num.start, row.num.end),
          rank: top.rank + depth * ROW_RANK,
        },
        row.paragraphs[0]!,
      );
      [unit.end, unit.paragraphs] = [row.end, row.paragraphs];
      rows.set(row, unit);
    }
    bodyEnded = ended;
    close(top.rank + ROW_RANK);
    if (top.unit?.kind === "COLUMN") open.pop();
  };
  /** Of the headings that are open, the one a line prints again. */
  const repeatedBy = (heading: Heading): Open | undefined => {
    if (heading.kind !== "SECTION" || !heading.title) return undefined;
    const words = text.slice(heading.title.start, heading.title.end);
    return open.find(
      ({ unit, rank }) => rank === heading.rank && unit!.ordinal === heading.ordinal && unit!.title === words,
    );
  };
  const addAnnex = (
    { marker, title, ordinal }: Omit<PartHead, "content" | "isLine">,
    content: Span,
  ): Unit => {
    const num = marker && text.slice(marker.start, marker.end);
    const { start, end } = marker ?? title ?? { start: content.start, end: content.start };
    const heading = { kind: "ATTACHMENT", code: "att", level: 0, rank: ATTACHMENT_RANK } as const;
    return add({ ...heading, start, end: marker ? end : start, num, ordinal, title }, content);
  };
  const attachment = () => open.find(({ rank }) => rank === ATTACHMENT_RANK)?.unit ?? null;

  let nextTable = 0;
  for (const [index, line] of lines.entries()) {
    const { content } = line;
    const head = parts.get(index);
    if (head) inNote = false;
    const file = head && addAnnex(head, head.content);
    while (nextTable < tables.length && tables[nextTable]!.start < line.end) addTable(tables[nextTable++]!);
    const top = open.at(-1)!;
    const blank = content.start === content.end;
    if (file && head.isLine) owners.push(file);
    else if (line.opens && !(inNote && line.opens.kind.rank >= TASK_RANK)) {
      inNote = false;
      const { kind, marker, ordinal } = line.opens;
      const column = kind.kind === "MEASURE" && ordinal !== null ? columnOf(open, kind.code, ordinal) : null;
      if (column && line.runIn) box = column;
      const rank = column ? COLUMN_ITEM_RANK : kind.kind === "ARTICLE" ? articleRank : kind.rank;
      const inArticle = open.some((other) => other.unit?.kind === "ARTICLE" && other.rank < rank);
      const heading: Heading = {
        start: marker.start,
        end: marker.end,
        kind: kind.kind,
        code: kind.code,
        num: text.slice(marker.start, marker.end),
        ordinal,
        level: column ? column.unit!.level + 1 : kind.level,
        rank,
        title: titleOf(
          folded,
          kind.kind === "ARTICLE" && rank > MEASURE_RANK ? LOW_ARTICLE : kind,
          marker,
          content,
          titles,
          inArticle,
          holdsItems(lines, index),
        ),
      };
      const repeated = repeatedBy(heading);
      if (repeated) {
        repeated.unit!.repeats.push(marker.start);
        while (open.at(-1) !== repeated) open.pop();
        diagnostics.push({
          code: "HEADING_REPEATED",
          severity: "INFO",
          message: inBoth({
            zh: "标题重复印出，并入前一处",
            en: `heading printed again, joined with the first: ${repeated.unit!.num}${repeated.unit!.title}`,
          }),
          ...content,
        });
        owners.push(repeated.unit);
      } else owners.push(add(heading, content));
    } else if (part === "BODY" && isNote(folded, content) && !(bodyEnded && titledAnnex(folded, content))) {
      [bodyEnded, inNote] = [true, true];
      close(ATTACHMENT_RANK);
      owners.push(null);
    } else if (titledAnnex(folded, content)) {
      owners.push(addAnnex(titledAnnex(folded, content)!, content));
    } else {
      if (!blank && !line.opens) inNote = false;
      if (!blank && !line.runIn && box && open.includes(box)) close(COLUMN_RANK);
      if (!blank && !line.runIn) box = null;
      const annex = attachment();
      if (
        annex &&
        content.end - content.start <= 6 &&
        RESPONSIBLE_COLUMN.test(folded.slice(content.start, content.end))
      )
        taskTables.add(annex);
      const cell =
        annex &&
        taskTables.has(annex) &&
        !blank &&
        !isClause[index] &&
        top.rank >= MEASURE_RANK &&
        (top.unit!.kind === "MEASURE" || top.unit!.num === null);
      if (cell) {
        owners.push(
          add(
            {
              kind: "TASK",
              code: "p",
              num: null,
              ordinal: null,
              level: 3,
              rank: TASK_RANK,
              title: null,
              start: content.start,
              end: content.start,
            },
            content,
          ),
        );
      } else {
        if (top.unit && !blank && !isClause[index]) top.unit.paragraphs.push(content);
        owners.push(bodyEnded && part === "BODY" ? null : top.unit);
      }
    }
    if (hasRemarks && isRemark(folded, content)) inNote = true;
  }
  const ofRows = new Set(rows.values());
  withoutStrayTitles(units.filter((unit) => !ofRows.has(unit)));
  return { units, owners, diagnostics, taskTables, rows, around };
}

/** How many section rows stand above a row of a table, itself counted. */
function depthOf({ under }: RowUnit): number {
  let depth = 1;
  for (let at = under; at; at = at.under) depth += 1;
  return depth;
}

/**
 * The unit a clause speaks for: in a task table the one cell of names stands for all tasks of its measure.
 */
export function unitOfClause(tree: Tree, clause: FoundClause): Unit | null {
  const owner = tree.owners[clause.line] ?? null;
  let attachment = owner;
  while (attachment && attachment.kind !== "ATTACHMENT") attachment = attachment.parent;
  if (!clause.ownLine || !attachment || !tree.taskTables.has(attachment)) return owner;
  let unit = owner;
  while (unit && unit.kind !== "MEASURE" && unit.kind !== "SECTION") unit = unit.parent;
  return unit ?? owner;
}
