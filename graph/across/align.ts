import {
  alignHeadings,
  alignIndicators,
  localHeadings,
  upperHeadings,
  type UpperHeadings,
} from "../link/alignment.ts";
import type { HeadingFacts } from "../link/facts.ts";
import type { Lacking } from "../link/findings/indicator-not-carried-down.ts";
import type { RelationshipOf } from "../model/index.ts";
import type { Above, Upper } from "./above.ts";
import type { Index } from "./index-reader.ts";

/** ALIGNS_WITH: the headings of a document → those of each policy above it. */
export function headingsAligned(
  policy: string,
  { all }: Above,
  index: Index,
): RelationshipOf<"ALIGNS_WITH">[] {
  if (all.length === 0) return [];
  const locals = localHeadings(index.headings(policy));
  if (locals.headings.length === 0) return [];
  return all.flatMap((upper) => alignHeadings(locals, readyOf(upper, index)));
}

/**
 * Headings made ready, by the very list that an index answers with: it keeps the lists that were asked for
 * last.
 */
const ready = new WeakMap<object, UpperHeadings>();

function readyOf({ id, reported }: Upper, index: Index): UpperHeadings {
  const headings: readonly (HeadingFacts | NonNullable<Upper["reported"]>["headings"][number])[] =
    reported?.headings ?? index.headings(id);
  const known = ready.get(headings) ?? upperHeadings(headings);
  ready.set(headings, known);
  return known;
}

export interface Down {
  readonly relationships: readonly RelationshipOf<"ALIGNS_WITH">[];
  readonly lacking: readonly Lacking[];
}

/**
 * Each local indicator with those of the nearest level that has it and of the levels above, and those above
 * that the document lacks, each name once. A document without indicators lacks none.
 */
export function indicatorsAligned(policy: string, { forIndicators }: Above, index: Index): Down {
  const locals = index.indicators(policy);
  if (locals.length === 0) return { relationships: [], lacking: [] };
  const relationships: RelationshipOf<"ALIGNS_WITH">[] = [];
  const lacking = new Map<string, Lacking>();
  for (const { id, title, reported } of forIndicators) {
    const aligned = alignIndicators(locals, reported?.indicators ?? index.indicators(id));
    relationships.push(...aligned.relationships);
    const asking = { id, title, held: reported === null };
    for (const upper of aligned.dropped) {
      const known = lacking.get(upper.name)?.from ?? [];
      lacking.set(upper.name, { name: upper.name, from: [...known, { upper, policy: asking }] });
    }
  }
  return { relationships, lacking: [...lacking.values()] };
}
