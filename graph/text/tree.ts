import type { Diagnostic, Part, Span, Unit } from "./document.ts";
import type { FoundClause } from "./clauses.ts";
import type { Titles } from "./contents.ts";
import type { Line } from "./lines.ts";
import type { Table } from "./tables/table.ts";
import { titleOf } from "./title.ts";

export interface Tree {
  readonly units: readonly Unit[];
  /** By index of the line: the unit it belongs to, or null on the cover and after the body. */
  readonly owners: readonly (Unit | null)[];
  readonly diagnostics: readonly Diagnostic[];
  /** Indexes of the units of kind ATTACHMENT whose table names a column of responsible units. */
  readonly taskTables: ReadonlySet<Unit>;
}

type OpenUnit = Unit & { rank: number };

/** `主要目标 / 重点任务 / 责任单位`: the heads of a table that divides tasks. */
const RESPONSIBLE_COLUMN = /^(?:责任|负责|牵头|主办|落实)(?:单位|部门)$/;

/** `附件:《…》任务分工表`: the note behind the body that announces the annex. */
const ATTACHMENT_NOTE = /^附件\s{0,4}\d{0,2}\s{0,2}[:.]/;

/**
 * Nests the lines: each unit closes those of equal or greater rank. A paragraph of a task table that has no number is a
 * unit too. A section heading printed again while it is open (a page break in the table) is a repeat, not a new section.
 */
export function toTree(text: string, folded: string, lines: readonly Line[], titles: Titles, clauses: readonly FoundClause[], tables: readonly Table[]): Tree {
  const units: Unit[] = [];
  const owners: (Unit | null)[] = [];
  const diagnostics: Diagnostic[] = [];
  const taskTables = new Set<Unit>();
  const paths = new Map<string, number>();
  const counts = new Map<string, number>();
  const clauseLines = new Set(clauses.filter((clause) => clause.ownLine).flatMap((clause) => range(clause.line, clause.lastLine)));
  const tableOf = new Map(tables.flatMap((table) => range(table.firstLine, table.lastLine).map((line) => [line, table] as const)));
  let open: OpenUnit[] = [];
  let part: Part = "BODY";
  let bodyEnded = false;

  const add = (unit: Omit<OpenUnit, "path" | "parent" | "part" | "paragraphs" | "repeats">, code: string, line: Line): OpenUnit => {
    open = open.filter((other) => other.rank < unit.rank);
    const parent = open.at(-1) ?? null;
    const path = freshPath(`${parent ? `${parent.path}__` : ""}${code}_${unit.ordinal}`, paths);
    const whole: OpenUnit = { ...unit, path, parent, part, paragraphs: [line.content], repeats: [] };
    units.push(whole);
    open.push(whole);
    return whole;
  };

  for (const [index, line] of lines.entries()) {
    const top = open.at(-1) ?? null;
    const words = folded.slice(line.content.start, Math.min(line.content.end, line.content.start + 24));
    const table = tableOf.get(index);
    if (table) {
      top?.paragraphs.push(line.content);
      owners.push(top);
      if (index === table.lastLine && top?.kind === "COLUMN") open.pop();
    } else if (line.opens) {
      const { kind, marker } = line.opens;
      if (kind.kind === "ATTACHMENT") part = "ANNEX";
      const title = titleOf(folded, kind, marker, line.content, titles);
      const words = title && text.slice(title.start, title.end);
      const repeated = kind.kind === "SECTION" ? open.find((unit) => unit.rank === kind.rank && unit.ordinal === line.opens!.ordinal && unit.title === words) : undefined;
      if (repeated) {
        repeated.repeats.push(marker.start);
        open = open.slice(0, open.indexOf(repeated) + 1);
        diagnostics.push({ code: "HEADING_REPEATED", severity: "INFO", message: `标题重复印出，并入前一处 / heading printed again, joined with the first: ${repeated.num}${repeated.title}`, ...line.content });
        owners.push(repeated);
        continue;
      }
      const scope = `${open.filter((unit) => unit.rank < kind.rank).at(-1)?.path ?? part}/${kind.code}`;
      const ordinal = line.opens.ordinal ?? (counts.get(scope) ?? 0) + 1;
      counts.set(scope, ordinal);
      owners.push(
        add(
          { kind: kind.kind, num: text.slice(marker.start, marker.end), ordinal, level: kind.level, rank: kind.rank, title: words, titleStart: title?.start ?? marker.end, start: marker.start, end: title?.end ?? marker.end },
          kind.code,
          line,
        ),
      );
    } else if (part === "BODY" && ATTACHMENT_NOTE.test(words)) {
      bodyEnded = true;
      open = [];
      owners.push(null);
    } else {
      const attachment = open.find((unit) => unit.kind === "ATTACHMENT");
      if (attachment && RESPONSIBLE_COLUMN.test(words)) taskTables.add(attachment);
      const inTable = attachment && taskTables.has(attachment) && top && top.rank >= 6 && (top.kind === "MEASURE" || top.num === null);
      if (inTable && line.content.end > line.content.start && !clauseLines.has(index)) {
        const scope = `${open.filter((unit) => unit.rank < 7).at(-1)!.path}/p`;
        const ordinal = (counts.get(scope) ?? 0) + 1;
        counts.set(scope, ordinal);
        owners.push(add({ kind: "TASK", num: null, ordinal, level: 3, rank: 7, title: null, titleStart: line.content.start, start: line.content.start, end: line.content.start }, "p", line));
      } else {
        if (top && line.content.end > line.content.start && !clauseLines.has(index)) top.paragraphs.push(line.content);
        owners.push(bodyEnded && part === "BODY" ? null : top);
      }
    }
  }
  return { units, owners, diagnostics, taskTables };
}

/** The unit a clause speaks for: in a task table the one cell of names stands for all tasks of its measure. */
export function unitOfClause(tree: Tree, clause: FoundClause): Unit | null {
  const owner = tree.owners[clause.line] ?? null;
  let attachment = owner;
  while (attachment && attachment.kind !== "ATTACHMENT") attachment = attachment.parent;
  if (!clause.ownLine || !attachment || !tree.taskTables.has(attachment)) return owner;
  let unit = owner;
  while (unit && unit.kind !== "MEASURE" && unit.kind !== "SECTION") unit = unit.parent;
  return unit ?? owner;
}

/** True when `unit` is `ancestor` or stands in it. */
export function isWithin(unit: Unit | null, ancestor: Unit): boolean {
  for (let at = unit; at; at = at.parent) if (at === ancestor) return true;
  return false;
}

/** A number that is printed again in the same place gets a mark of its own: `sec_1`, `sec_1~2`, `sec_1~3`. */
function freshPath(path: string, taken: Map<string, number>): string {
  const copies = (taken.get(path) ?? 0) + 1;
  taken.set(path, copies);
  return copies === 1 ? path : `${path}~${copies}`;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

/** Where the words of a unit's own paragraphs stand, first to last. */
export function extentOf(unit: Unit): Span {
  return { start: unit.start, end: unit.paragraphs.at(-1)?.end ?? unit.end };
}
