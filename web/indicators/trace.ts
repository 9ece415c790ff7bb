import type { TraceChain, TraceNode, TraceRelationship } from "../api/indicators.query.ts";

/** What might say who answers for an indicator: an owner of any provision, or its own row. */
export const NAMING = ["OWNER", "INDICATOR"] as const;

export interface Charge {
  readonly bureau: TraceNode;
  readonly assigned: TraceRelationship;
}

/** A provision that delivers an indicator, and the bureaus that the text charges with it. */
export interface Deliverer {
  readonly provision: TraceNode;
  readonly delivers: TraceRelationship;
  readonly charges: readonly Charge[];
}

/** The same indicator of a policy above. */
export interface UpperIndicator {
  readonly upper: TraceNode;
  readonly aligns: TraceRelationship;
}

export interface Trace {
  /** By rank; what no score ranks, a rule found, and stands first. */
  readonly deliverers: readonly Deliverer[];
  readonly uppers: readonly UpperIndicator[];
  /** Every bureau once, those that lead or answer alone before the others. */
  readonly answering: readonly Charge[];
}

/**
 * What the chain of an indicator says of it. With `explicitOnly`, links that the text does not state are
 * left out, and with them all that hangs on them.
 */
export function traceOf(chain: TraceChain, indicator: string, explicitOnly: boolean): Trace {
  const named = new Map(chain.nodes.map((node) => [node.id, node]));
  const links = chain.relationships.filter(({ method }) => !explicitOnly || method === "EXPLICIT");
  const endOf = (id: string) => named.get(id) ?? [];
  const deliverers = links
    .filter(({ type, target }) => type === "DELIVERS" && target === indicator)
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .flatMap((delivers) =>
      [endOf(delivers.source)].flat().map((provision) => ({
        provision,
        delivers,
        charges: links
          .filter(({ type, source }) => type === "ASSIGNED_TO" && source === provision.id)
          .flatMap((assigned) => [endOf(assigned.target)].flat().map((bureau) => ({ bureau, assigned }))),
      })),
    );
  const uppers = links
    .filter(({ type, source }) => type === "ALIGNS_WITH" && source === indicator)
    .flatMap((aligns) => [endOf(aligns.target)].flat().map((upper) => ({ upper, aligns })));
  return { deliverers, uppers, answering: answeringOf(deliverers) };
}

function answeringOf(deliverers: readonly Deliverer[]): readonly Charge[] {
  const once = new Map<string, Charge>();
  for (const charge of deliverers
    .flatMap(({ charges }) => charges)
    .toSorted((a, b) => Number(leads(b)) - Number(leads(a)))) {
    if (!once.has(charge.bureau.id)) once.set(charge.bureau.id, charge);
  }
  return [...once.values()];
}

/** Whether the text makes this body the first to answer: it leads, or it is alone. */
function leads({ assigned }: Charge): boolean {
  return assigned.role === "LEAD" || assigned.role === "SOLE";
}

const SIGNS: Readonly<Record<string, string>> = { ">=": "≥", "<=": "≤", "=": "", ">": ">", "<": "<" };

/** A value with its sign as readers write it: >=98 is ≥98, =15 is 15. */
export function valueOf(written: string): string {
  const match = /^(>=|<=|=|>|<)(.*)$/.exec(written);
  return match ? `${SIGNS[match[1]!]}${match[2]}` : written;
}
