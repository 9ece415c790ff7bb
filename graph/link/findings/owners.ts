import type { Unit } from "../../text/document.ts";
import type { Linked } from "../linked.ts";
import type { Mark } from "./finding.ts";
import { headingMark, spanMark } from "./marks.ts";

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
}

/** Measures that body and annex both charge somebody with. */
export function chargedTwice(linked: Linked): Charged[] {
  return [...linked.twins]
    .map(([annex, body]) => {
      const [there, here] = [ownersOf(linked, annex), ownersOf(linked, body)];
      return { body, annex, here, there, same: there.toSorted().join() === here.toSorted().join() };
    })
    .filter(({ here, there }) => here.length > 0 && there.length > 0);
}

/** Principles and aims charge nobody, and need not. */
const PRINCIPLES = /原则|要求|思想|目标|意义|形势|范围|附则/;
/** Of fewer measures it cannot be said that most name somebody. */
const FEWEST_MEASURES = 4;

/** A measure of the body that names nobody. */
export interface Uncharged {
  readonly unit: Unit;
  /** The measure of the annex with the same number, when it names somebody. */
  readonly twin: Unit | null;
  readonly inAnnex: readonly string[];
}

/** Where most measures of the body name who answers, those that name nobody: `(二十二)强化组织保障`. */
export function unchargedMeasures(linked: Linked): Uncharged[] {
  const measures = linked.document.units.filter(
    ({ kind, part, parent }) =>
      kind === "MEASURE" && part === "BODY" && parent !== null && !PRINCIPLES.test(parent.title ?? ""),
  );
  const without = measures.filter((unit) => !isCharged(linked, unit));
  if (measures.length < FEWEST_MEASURES || without.length * 2 >= measures.length) return [];
  return without.map((unit) => {
    const twin = [...linked.twins].find(([, body]) => body === unit)?.[0] ?? null;
    const inAnnex = twin ? ownersOf(linked, twin) : [];
    return { unit, twin: inAnnex.length > 0 ? twin : null, inAnnex };
  });
}

function isCharged(linked: Linked, unit: Unit): boolean {
  return linked.document.clauses.some(({ unit: at, inProse }) => !inProse && within(at, unit));
}

function within(unit: Unit | null, ancestor: Unit): boolean {
  for (let at = unit; at; at = at.parent) if (at === ancestor) return true;
  return false;
}
