import { MADE_UP, type Evidence, type GraphNode, type Value } from "../../../graph/index.ts";
import { addressOfEvidence, addressOfNode } from "../addresses.ts";
import type { ExportFormat } from "../export-format.ts";
import type { Exported } from "../exported.ts";
import { linkPages, type Link } from "../links.ts";
import { nodePages } from "../nodes.ts";
import { NODE_PROPERTIES, RELATIONSHIP_PROPERTIES } from "../tables/model-columns.ts";
import { CLASSES, CONTEXT, IDS } from "./context.ts";

/**
 * JSON-LD 1.1, one object a line: the data set, every node, and every relationship twice: as a statement of its
 * own with method, rule and words (`rdf:Statement`, `prov:wasQuotedFrom`), and as the plain triple within it.
 */
export const jsonld: ExportFormat = {
  async *write(exported) {
    yield `{"@context": ${JSON.stringify(CONTEXT)},\n"@graph": [\n${JSON.stringify(dataSetOf(exported))}`;
    for await (const nodes of nodePages(exported))
      for (const node of nodes) yield `,\n${JSON.stringify(nodeOf(exported, node))}`;
    for await (const links of linkPages(exported))
      for (const link of links) yield `,\n${JSON.stringify(statementOf(exported, link))}`;
    yield "\n]}\n";
  },
};

/** What the file is of. */
function dataSetOf({ revision, publicUrl, policy, complete, madeUp }: Exported): object {
  return {
    id: `urn:zhengmai:revision:${revision ?? "none"}`,
    type: "schema:Dataset",
    ...(revision !== null && { revision }),
    ...(publicUrl !== null && { address: publicUrl }),
    ...(policy && { policy: iri(policy.id) }),
    ...(!complete && { complete }),
    ...(madeUp && { about: MADE_UP }),
  };
}

function nodeOf(exported: Exported, node: GraphNode): object {
  const { id, label, properties } = node;
  const { policy } = properties as { readonly policy?: string };
  return {
    id: iri(id),
    type: [label, ...CLASSES[label]],
    ...said(NODE_PROPERTIES, properties),
    ...(policy !== undefined && policy !== id && { policy: iri(policy) }),
    ...address(addressOfNode(exported, node)),
  };
}

function statementOf(exported: Exported, { relationship }: Link): object {
  const { id, type, source, target, method, rule, confidence, properties, evidence } = relationship;
  return {
    id: iri(id),
    type: ["rdf:Statement", "prov:Entity"],
    source: { id: iri(source), [type]: iri(target) },
    predicate: predicateOf(type),
    target: iri(target),
    method,
    rule,
    confidence,
    ...said(RELATIONSHIP_PROPERTIES, properties),
    ...evidenceOf(evidence),
    ...address(addressOfEvidence(exported, evidence)),
  };
}

function predicateOf(type: Link["relationship"]["type"]): string {
  const term = CONTEXT[type as keyof typeof CONTEXT] as { readonly "@id": string };
  return term["@id"];
}

function evidenceOf(evidence: Evidence): object {
  if (evidence.kind === "REFERENCE") {
    const { statement, publisher, url, date } = evidence;
    return { statement, publisher, quotedFrom: url, publishedOn: date };
  }
  const { policy, unit, quote, start, end, line } = evidence;
  return {
    quotedFrom: iri(policy),
    quote,
    start,
    end,
    line,
    ...(unit !== null && { quotedUnit: { id: iri(unit) } }),
  };
}

/** What the API shows of properties; what has terms of its own is said apart. */
function said(
  columns: typeof NODE_PROPERTIES,
  properties: Readonly<Record<string, Value | undefined>>,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    columns.flatMap(({ name }) => {
      const value = properties[name];
      return value === undefined || name === "policy" ? [] : [[name, value]];
    }),
  );
}

function address(url: string | null): { address?: string } {
  return url === null ? {} : { address: url };
}

/** `urn:zhengmai:id:…`: an id as an IRI, for `#`, `/` and `·` mean something there. */
function iri(id: string): string {
  return IDS + encodeURIComponent(id);
}
