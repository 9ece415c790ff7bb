import type { GraphRelationship, NodeOf, RelationshipOf } from "../model/index.ts";
import {
  alignHeadings,
  alignIndicators,
  sharedSubject,
  type LocalHeading,
  type LocalIndicator,
} from "./alignment.ts";
import { counterparts } from "./counterparts.ts";
import type { Curated, CuratedReference } from "./curated.ts";
import { candidatesOf } from "./delivers/candidates.ts";
import type { Policies } from "./policies.ts";
import type { Lacking, Linked } from "./linked.ts";
import { reportedParts, standsAbove, type Reported, type UpperIndicator } from "./upper.ts";

interface Upper {
  readonly policy: NodeOf<"Policy">;
  readonly linked: Linked | null;
  readonly reported: Reported | null;
}

export interface Across {
  readonly nodes: readonly Reported["nodes"][number][];
  readonly relationships: readonly GraphRelationship[];
  /** By index of the document: the indicators of policies above that it does not carry. */
  readonly lacking: readonly (readonly Lacking[])[];
}

/**
 * What relates documents of different levels: local headings and indicators aligned with those of the
 * policies above, held or reported; bureaus with their counterparts. A policy is above another that
 * implements or cites it, directly or through others; one of the same place as such a policy gives indicators
 * too; and an earlier one of the nation whose title shares a specific subject.
 */
export function alignDocuments(
  linked: readonly Linked[],
  curated: Curated,
  policies: Pick<Policies, "curated">,
  known: readonly GraphRelationship[],
): Across {
  const nodes: Reported["nodes"] = [];
  const relationships: GraphRelationship[] = [];
  const uppers = new Map<string, Upper>();
  for (const each of linked)
    uppers.set(each.policy.id, { policy: each.policy, linked: each, reported: null });
  for (const entry of curated.policies) {
    const policy = policies.curated(entry);
    if (policy.properties.held) continue;
    const reported = reportedParts(entry, policy);
    nodes.push(...reported.nodes);
    relationships.push(...reported.relationships);
    uppers.set(policy.id, { policy, linked: null, reported });
  }
  const above = new Map(linked.map((each) => [each, policiesAbove(each, uppers, known)]));
  const aboveOf = (each: Linked): Above => above.get(each)!;
  for (const each of linked) {
    for (const { linked: held, reported } of aboveOf(each).all)
      relationships.push(
        ...alignHeadings(headingsOf(each), held ? headingsOf(held) : (reported?.headings ?? [])),
      );
    for (const { linked: held } of aboveOf(each).followed)
      if (held)
        relationships.push(
          ...counterparts(each.document, each.resolution, held.resolution, each.bureaus, each.quote),
        );
  }
  const down = linked.map((each) => alignDown(each, aboveOf(each)));
  for (const each of down) relationships.push(...each.relationships);
  relationships.push(...reportedChain(uppers));
  return { nodes, relationships, lacking: down.map(({ lacking }) => lacking) };
}

interface Above {
  /** Those that it carries out or cites, directly or through others. */
  readonly followed: readonly Upper[];
  /** Those that it carries out, cites, or shares a subject with. */
  readonly all: readonly Upper[];
  /** And those of the same places, whose indicators bind it as well; lower levels first. */
  readonly forIndicators: readonly Upper[];
}

function policiesAbove(
  each: Linked,
  uppers: ReadonlyMap<string, Upper>,
  known: readonly GraphRelationship[],
): Above {
  const reached = new Set<string>();
  const open = [each.policy.id];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const { source, target, type } of known) {
      if (source !== at || (type !== "IMPLEMENTS" && type !== "CITES") || reached.has(target)) continue;
      reached.add(target);
      open.push(target);
    }
  }
  const { level, title, issuedOn } = each.policy.properties;
  const isAbove = ({ policy }: Upper) =>
    policy.id !== each.policy.id && standsAbove(policy.properties.level, level);
  const isNational = ({ linked: held, policy: { properties } }: Upper) =>
    properties.level === "NATIONAL" &&
    held !== null &&
    isBefore(properties.issuedOn, issuedOn) &&
    sharedSubject(title, properties.title) !== null;
  const all = [...uppers.values()].filter(
    (upper) => isAbove(upper) && (reached.has(upper.policy.id) || isNational(upper)),
  );
  const places = new Set(all.flatMap(({ policy }) => issuersOf(policy)));
  const samePlace = [...uppers.values()].filter(
    (upper) =>
      isAbove(upper) &&
      !all.includes(upper) &&
      !isBefore(issuedOn, upper.policy.properties.issuedOn) &&
      issuersOf(upper.policy).some((place) => places.has(place)),
  );
  return {
    followed: all.filter(({ policy }) => reached.has(policy.id)),
    all,
    forIndicators: [...all, ...samePlace].toSorted((a, b) =>
      standsAbove(a.policy.properties.level, b.policy.properties.level) ? 1 : -1,
    ),
  };
}

/** True when both dates are known and the first is not after the second: nobody takes up what is yet to be issued. */
function isBefore(earlier: string | undefined, later: string | undefined): boolean {
  return earlier !== undefined && later !== undefined && earlier <= later;
}

/**
 * The places that issued a policy: 陕西省 for 中共陕西省委, 陕西省人民政府 and 陕西省质量强省工作推进委员会.
 */
function issuersOf(policy: NodeOf<"Policy">): string[] {
  return policy.properties.issuers.flatMap(
    (name) => /^(?:中共)?(.{2,4}?(?:省|自治区|市))/.exec(name)?.[1] ?? [],
  );
}

function headingsOf({ document, provisions, quote }: Linked): LocalHeading[] {
  const texts = new Map(candidatesOf(document).map(({ unit, text }) => [unit, text]));
  return document.units.flatMap((unit) => {
    const kind = unit.kind === "MEASURE" || unit.kind === "SECTION" ? unit.kind : null;
    if (!kind || unit.part !== "BODY" || unit.title === null) return [];
    return [
      {
        node: provisions.get(unit)!,
        title: unit.title,
        text: kind === "MEASURE" ? (texts.get(unit) ?? "") : "",
        kind,
        evidence: quote({ start: unit.start, end: unit.end }, unit),
      },
    ];
  });
}

function indicatorsOf({ document, indicators, quote }: Linked): LocalIndicator[] {
  return document.indicators.flatMap((row, index) => {
    const value = row.values.at(-1);
    return value
      ? [
          {
            node: indicators[index]!,
            name: row.name,
            unit: row.unitOfMeasure,
            operator: value.operator,
            value: value.value,
            evidence: quote(row, row.unit),
          },
        ]
      : [];
  });
}

interface Down {
  readonly relationships: readonly RelationshipOf<"ALIGNS_WITH">[];
  readonly lacking: readonly Lacking[];
}

/**
 * Each local indicator with those of the nearest level that has it and of the levels above, and those above
 * that the document lacks, each name once. A document without indicators lacks none.
 */
function alignDown(each: Linked, { forIndicators }: Above): Down {
  const locals = indicatorsOf(each);
  if (locals.length === 0) return { relationships: [], lacking: [] };
  const relationships: RelationshipOf<"ALIGNS_WITH">[] = [];
  const lacking = new Map<string, Lacking>();
  for (const { policy, linked: held, reported } of forIndicators) {
    const uppers: readonly UpperIndicator[] = held ? indicatorsOf(held) : (reported?.indicators ?? []);
    const aligned = alignIndicators(locals, uppers);
    relationships.push(...aligned.relationships);
    for (const upper of aligned.dropped) {
      const known = lacking.get(upper.name)?.from ?? [];
      lacking.set(upper.name, { name: upper.name, from: [...known, { upper, policy }] });
    }
  }
  return { relationships, lacking: [...lacking.values()] };
}

/**
 * Indicators of reported policies aligned with one another: province → nation, on the word of the page that
 * reports them.
 */
function reportedChain(uppers: ReadonlyMap<string, Upper>): RelationshipOf<"ALIGNS_WITH">[] {
  const reported = [...uppers.values()].filter(
    (upper) => upper.reported && upper.reported.indicators.length > 0,
  );
  return reported.flatMap((lower) =>
    reported
      .filter((upper) => standsAbove(upper.policy.properties.level, lower.policy.properties.level))
      .flatMap(
        (upper) =>
          alignIndicators(
            lower.reported!.indicators.map((row) => ({
              ...row,
              evidence: { kind: "REFERENCE" as const, ...(row.reference satisfies CuratedReference) },
            })),
            upper.reported!.indicators,
          ).relationships,
      ),
  );
}
