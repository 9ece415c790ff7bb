import { alignIndicators } from "../link/alignment.ts";
import { isReported, relate } from "../link/basis.ts";
import { curatedIssuer } from "../link/bodies/curated.ts";
import { sayingsOf } from "../link/bodies/nodes.ts";
import { withFormerId } from "../link/former.ts";
import { citedIdOf } from "../link/ids.ts";
import { endOf } from "../link/node.ts";
import { curatedPolicyNode } from "../link/policies.ts";
import { uniqueById } from "../link/unique.ts";
import { reportedParts, standsAbove, type Reported } from "../link/upper.ts";
import type { CuratedPolicy } from "../link/curated.ts";
import type { GraphRelationship, RelationshipOf } from "../model/index.ts";
import { mark, note, outcome, reviewed } from "../statements/mark.ts";
import type { Statement } from "../statements/statement.ts";
import { withAll } from "./body.ts";
import type { Index, Publishes } from "./index-reader.ts";
import { bodyKey, heldKey, statedKey } from "./keys.ts";
import { heldOf, type KnownCurated } from "./known-curated.ts";
import { told } from "./marked-document.ts";
import { partOf, type Part } from "./part.ts";
import { formerIn, isSameIn, spokenOn } from "./said.ts";

/** What pages report of policies that are not held: themselves, their issuers, headings and indicators. */
export function curatedPart(known: KnownCurated, index: Index): Part {
  const reported = known.policies
    .filter((entry) => heldOf(entry, index) === null && !index.first(heldKey(citedIdOf(entry))))
    .map((entry) => {
      const policy = curatedPolicyNode(entry);
      return { entry, policy, parts: reportedParts(entry, policy) };
    });
  const nodes = uniqueById(reported.flatMap(({ policy, parts }) => [policy, ...parts.nodes]));
  const former = formerIn(index, () => []);
  const made: GraphRelationship[] = [
    ...reported.flatMap(({ entry, parts }) => [...issuedBy(entry), ...parts.relationships]),
    ...reportedChain(reported),
  ];
  const relationships = uniqueById(made).map((each) => withFormerId(each, former));
  const ids = reported.map(({ policy }) => policy.id);
  const statements = spokenOn(ids, index);
  const elsewhere = nodes.flatMap(({ id }) =>
    index.all<Statement[]>(statedKey(id)).flatMap(({ value }) => value.map((each) => [id, each] as const)),
  );
  const found = outcome();
  for (const [id, each] of elsewhere) note(found, id, each);
  const said = {
    statements: withAll(
      statements,
      elsewhere.map(([, each]) => each),
    ),
    readings: [],
    isSame: isSameIn(index),
  };
  const kept = reviewed(relationships, said, found);
  return { ...partOf(mark({ nodes, relationships: kept }, said, found)), ...told(found, []) };
}

/** What the curated policies say of the bodies that issued them, whether or not they are held. */
export function curatedBodies({ policies }: KnownCurated): Publishes {
  const said = policies.flatMap((entry) => entry.issuers.map((name) => curatedIssuer(entry, name)));
  const counts = said.flatMap((body) =>
    [...sayingsOf(body, null)].map(([thing, often]) => [bodyKey(body.id), thing, often] as const),
  );
  return { puts: [], counts };
}

/** ISSUED_BY of policies that are not held, as published pages report it. */
function issuedBy(entry: CuratedPolicy): RelationshipOf<"ISSUED_BY">[] {
  const basis = isReported("reference/curated", { kind: "REFERENCE", ...entry.reference });
  return entry.issuers.map((name) =>
    relate(
      "ISSUED_BY",
      endOf(citedIdOf(entry), "Policy"),
      endOf(curatedIssuer(entry, name).id, "Bureau"),
      basis,
    ),
  );
}

/**
 * Indicators of reported policies aligned with one another: province → nation, on the word of the page that
 * reports them.
 */
function reportedChain(
  reported: readonly { readonly entry: CuratedPolicy; readonly parts: Reported }[],
): RelationshipOf<"ALIGNS_WITH">[] {
  return reported.flatMap((lower) =>
    reported
      .filter((upper) => standsAbove(upper.entry.level, lower.entry.level))
      .flatMap(
        (upper) =>
          alignIndicators(
            lower.parts.indicators.map((row) => ({
              ...row,
              evidence: { kind: "REFERENCE" as const, ...row.reference },
            })),
            upper.parts.indicators,
          ).relationships,
      ),
  );
}
