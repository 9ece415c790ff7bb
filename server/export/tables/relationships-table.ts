import {
  FACTS,
  QUOTATION,
  REFERENCE,
  RELATIONSHIP_TYPES,
  type Evidence,
  type Values,
} from "../../../graph/index.ts";
import { addressOfEvidence } from "../addresses.ts";
import { linkPages } from "../links.ts";
import { CARRIED, carriedBy } from "./common-columns.ts";
import { columnOf, RELATIONSHIP_PROPERTIES, valuesIn } from "./model-columns.ts";
import type { Column, Table } from "./table.ts";

/** What the evidence says, apart from properties of the same name. */
const EVIDENCE: readonly Column[] = Object.entries({ ...QUOTATION, ...REFERENCE }).map(([name, property]) =>
  columnOf(`evidence_${name}`, property),
);

/** A row a relationship, with the words it rests on. */
export const RELATIONSHIPS: Table = {
  name: "relationships",
  zh: "关系",
  en: "Relationships",
  columns: [
    { name: "id", zh: "编号", en: "The id", kind: "text" },
    { name: "type", zh: "种类", en: "The type", kind: "text", words: RELATIONSHIP_TYPES },
    { name: "source", zh: "起点编号", en: "The id it leads from", kind: "text" },
    { name: "source_name", zh: "起点名称", en: "What that is called", kind: "text" },
    { name: "target", zh: "终点编号", en: "The id it leads to", kind: "text" },
    { name: "target_name", zh: "终点名称", en: "What that is called", kind: "text" },
    columnOf("method", FACTS.method),
    columnOf("rule", FACTS.rule),
    columnOf("confidence", FACTS.confidence),
    ...RELATIONSHIP_PROPERTIES,
    ...EVIDENCE,
    ...CARRIED,
  ],
  async *rows(exported) {
    for await (const links of linkPages(exported))
      for (const { source, target, relationship } of links) {
        const { id, type, method, rule, confidence, properties, evidence } = relationship;
        const ends = [source.id, source.properties.name, target.id, target.properties.name];
        const address = addressOfEvidence(exported, evidence);
        yield [
          id,
          type,
          ...ends,
          method,
          rule,
          confidence,
          ...valuesIn(RELATIONSHIP_PROPERTIES, properties),
          ...valuesIn(EVIDENCE, prefixed(evidence)),
          ...carriedBy(exported, address),
        ];
      }
  },
};

function prefixed({ kind: _, ...evidence }: Evidence): Values {
  return Object.fromEntries(
    Object.entries(evidence).map(([name, value]) => [`evidence_${name}`, value ?? undefined]),
  );
}
