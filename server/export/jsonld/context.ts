import { LABELS, TYPES } from "../../../graph/index.ts";

/** Terms of our own; the same wherever the service runs, so that what two of them publish fits together. */
export const VOCABULARY = "urn:zhengmai:vocabulary:";
/** Ids of nodes and relationships. */
export const IDS = "urn:zhengmai:id:";

/** A term of another vocabulary says the same as ours. */
const SAME = {
  id: "@id",
  type: "@type",
  title: "eli:title",
  docNumber: "eli:id_local",
  issuedOn: dated("eli:date_document"),
  publishedOn: dated("eli:date_publication"),
  text: "schema:text",
  name: "schema:name",
  fullName: "schema:legalName",
  aliases: "schema:alternateName",
  officialName: "schema:legalName",
  cite: "schema:pagination",
  num: "eli:number",
  value: "schema:value",
  unit: "schema:unitText",
  address: { "@id": "schema:url", "@type": "@id" },
  quote: "prov:value",
  quotedFrom: linked("prov:wasQuotedFrom"),
  source: linked("rdf:subject"),
  predicate: { "@id": "rdf:predicate", "@type": "@vocab" },
  target: linked("rdf:object"),
  publisher: "schema:publisher",
  statement: "schema:description",
  policy: linked("schema:isPartOf"),
  revision: "schema:version",
  about: "schema:description",
} as const;

/** The relationships that ELI has a term for; the others are terms of our own. */
const RELATIONS: Readonly<Partial<Record<(typeof TYPES)[number], string>>> = {
  CONTAINS: "eli:has_part",
  CITES: "eli:cites",
  IMPLEMENTS: "eli:implements",
  ISSUED_BY: "eli:passed_by",
};

/** What nodes of a label are in other vocabularies, beside the class of our own. */
export const CLASSES: Readonly<Record<(typeof LABELS)[number], readonly string[]>> = {
  Policy: ["eli:LegalResource", "schema:Legislation"],
  Section: ["eli:LegalResourceSubdivision"],
  Measure: ["eli:LegalResourceSubdivision"],
  Task: ["eli:LegalResourceSubdivision"],
  Bureau: ["schema:Organization"],
  Indicator: ["schema:StatisticalVariable"],
  Target: ["schema:QuantitativeValue"],
  Deadline: [],
  Resource: [],
  Finding: [],
};

/** The context of every JSON-LD file: it stands in each, and at `/context.jsonld`. */
export const CONTEXT = {
  "@version": 1.1,
  "@base": IDS,
  "@vocab": VOCABULARY,
  schema: "https://schema.org/",
  eli: "http://data.europa.eu/eli/ontology#",
  prov: "http://www.w3.org/ns/prov#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  ...SAME,
  ...Object.fromEntries(TYPES.map((type) => [type, linked(RELATIONS[type] ?? VOCABULARY + type)])),
};

function linked(id: string) {
  return { "@id": id, "@type": "@id" } as const;
}

function dated(id: string) {
  return { "@id": id, "@type": "xsd:date" } as const;
}
