import type { Unit } from "../../text/document.ts";
import type { Linked } from "../linked.ts";
import { rowTwinsOf } from "../row-twins.ts";
import { chargesForAll, chargesSomebody } from "./actors.ts";
import type { Mark } from "./finding.ts";
import { headingMark, spanMark } from "./marks.ts";
import { gapsOf, gapsWithin, isWithin, mayName, reachOf, unique, wholeGaps, type Gaps } from "./reach.ts";

/** The names charged in the clauses of a unit, in order. Prose does not count. */
export function ownersOf(linked: Linked, unit: Unit): string[] {
  return linked.document.clauses
    .filter((clause) => clause.unit === unit && !clause.inProse)
    .flatMap(({ names }) => names.map((name) => linked.resolution.of.get(name)!.bureau.name));
}

/** The clauses of a unit; its heading when it has none. */
export function clauseMarks(linked: Linked, unit: Unit): Mark[] {
  const marks = linked.document.clauses
    .filter((clause) => clause.unit === unit && !clause.inProse)
    .map((clause) => spanMark(linked, clause, unit));
  return marks.length > 0 ? marks : [headingMark(linked, unit)];
}

/** A measure of which body and annex both name who answers. */
export interface Charged {
  readonly body: Unit;
  readonly annex: Unit;
  /** Whom the body names, in order. */
  readonly here: readonly string[];
  /** Whom the annex names. */
  readonly there: readonly string[];
  /** Whether they are the same, in whatever order. */
  readonly same: boolean;
  /** Whether one of them names a collective (等, 有关部门), in which the others may be. */
  readonly open: boolean;
}

/** Measures that body and annex both charge somebody with: those of one number, and rows of tables of one title. */
export function chargedTwice(linked: Linked): Charged[] {
  return [...linked.twins, ...rowTwinsOf(linked.document)]
    .map(([annex, body]) => {
      const [there, here] = [ownersOf(linked, annex), ownersOf(linked, body)];
      const same = there.toSorted().join() === here.toSorted().join();
      return { body, annex, here, there, same, open: hasGroup(linked, annex) || hasGroup(linked, body) };
    })
    .filter(({ here, there }) => here.length > 0 && there.length > 0);
}

function hasGroup({ document }: Linked, unit: Unit): boolean {
  return document.clauses.some((clause) => clause.unit === unit && clause.names.some(({ group }) => group));
}

/** Principles and aims charge nobody, and need not. */
const PRINCIPLES =
  /原则|要求|思想|目标|意义|形势|背景|现状|范围|附则|定义|依据|说明|基础|成效|问题|概况|任务表/;
/** Of fewer measures it cannot be said what the document's habit is. */
const FEWEST_MEASURES = 5;
/** Such a share of the measures of a document names somebody, where it is its habit. */
const HABIT = 0.8;
/** And such a share of those beside it in its section. */
const HABIT_OF_SECTION = 0.5;

/** The measures of the body that ask for something to be done. */
export function measuresOf({ document }: Linked): Unit[] {
  return document.units.filter(
    ({ kind, part, parent, title }) =>
      kind === "MEASURE" &&
      part === "BODY" &&
      parent !== null &&
      !PRINCIPLES.test(parent.title ?? "") &&
      !PRINCIPLES.test(title ?? ""),
  );
}

/** A measure for which nobody is named, and what in its reach was not read. */
export interface Unnamed {
  readonly unit: Unit;
  /** Empty where everything was read: then, and only then, nobody is named. */
  readonly gaps: Gaps;
}

/**
 * Measures for which neither bracket, table, prose, nor a clause above them names anybody, by name or by a closed
 * group, in a document that names somebody for nearly all: `（二）强化示范引领。围绕供应链…` beside brackets everywhere else.
 */
export function unnamedMeasures(linked: Linked): Unnamed[] {
  const { document } = linked;
  const measures = measuresOf(linked);
  const hasClause = clausesFor(linked);
  const bracketed = measures.filter(hasClause);
  if (measures.length < FEWEST_MEASURES || bracketed.length * 2 < measures.length) return [];
  const isNamed = namedIn(linked, hasClause);
  const without = measures.filter((unit) => !isNamed(unit));
  const named = measures.length - without.length;
  if (named < HABIT * measures.length || chargesForAll(document.source.text)) return [];
  const whole = mayName(document, wholeGaps(document));
  const isSilent = (unit: Unit) => {
    const beside = measures.filter(({ parent }) => parent === unit.parent);
    const silent = without.filter(({ parent }) => parent === unit.parent);
    return beside.length - silent.length >= HABIT_OF_SECTION * beside.length;
  };
  return measures.flatMap((unit) => {
    const own = gapsWithin(linked, unit, "OWNER");
    if (without.includes(unit) && isSilent(unit)) {
      const above = unit.parent ? gapsOf(linked, unit.parent, "OWNER") : [];
      return [{ unit, gaps: unique([...own, ...above, ...whole]) }];
    }
    // 牵头单位： and nothing behind it: words that charge somebody, of whom it is not known who it is.
    return own.length > 0 && !hasClause(unit) ? [{ unit, gaps: own }] : [];
  });
}

/** Says of a unit whether anybody is named for it. */
function namedIn(linked: Linked, hasClause: (unit: Unit) => boolean): (unit: Unit) => boolean {
  const names = namesOf(linked);
  return (unit) => {
    if (hasClause(unit)) return true;
    const { start, end } = reachOf(linked.document, unit);
    const words = linked.document.source.text.slice(start, end);
    return chargesSomebody(words.slice(unit.end - unit.start)) || names.some((name) => words.includes(name));
  };
}

/** Says of a unit whether a clause stands within it, in its row of a table of tasks, or right in what it stands in. */
function clausesFor({ document, twins }: Linked): (unit: Unit) => boolean {
  const rows = [...twins, ...rowTwinsOf(document)];
  const charged = new Set<Unit>();
  const within = new Set<Unit>();
  for (const { unit } of document.clauses) {
    if (unit) charged.add(unit);
    for (let at = unit; at; at = at.parent) within.add(at);
  }
  for (const [row, body] of rows) if (within.has(row)) within.add(body);
  return (unit) => {
    if (within.has(unit)) return true;
    for (let at = unit.parent; at; at = at.parent) if (charged.has(at)) return true;
    return false;
  };
}

/** The names that the document prints for bodies, those too short to tell left out. */
function namesOf({ resolution }: Linked): readonly string[] {
  return resolution.bureaus.flatMap(({ printed }) => [...printed.keys()]).filter(({ length }) => length >= 3);
}

/** A measure of the body with no clause of its own, whose twin in the annex has one. */
export interface ChargedInAnnex {
  readonly unit: Unit;
  readonly twin: Unit;
  readonly inAnnex: readonly string[];
}

/** Measures that only the table of tasks charges somebody with, in a body that has clauses for most of them. */
export function chargedInAnnex(linked: Linked): ChargedInAnnex[] {
  const measures = measuresOf(linked);
  const without = measures.filter((unit) => !hasOwnClause(linked, unit));
  if (measures.length < FEWEST_MEASURES || without.length * 2 >= measures.length) return [];
  return [...linked.twins].flatMap(([twin, unit]) => {
    const inAnnex = ownersOf(linked, twin);
    return without.includes(unit) && inAnnex.length > 0 ? [{ unit, twin, inAnnex }] : [];
  });
}

function hasOwnClause(linked: Linked, unit: Unit): boolean {
  return linked.document.clauses.some(({ unit: at, inProse }) => !inProse && isWithin(at, unit));
}
