import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import {
  CHECKS,
  CITE,
  COMMON,
  FACTS,
  LABELS,
  NODE_LABELS,
  POLICY_ID,
  QUOTATION,
  REFERENCE,
  RELATIONSHIP_TYPES,
  REPAIRS,
  RULES,
  TYPES,
  type Caption,
  type Properties,
  type Property,
  type RelationshipKind,
  type RelationshipType,
} from "../../graph/index.ts";
import { nameOfType } from "../../server/schema/relationship-names.ts";

/** What is written of the model and of the list of findings for those who may not import them, by path. */
export async function modelFiles(): Promise<Readonly<Record<string, string>>> {
  const options = await resolveConfig(join(import.meta.dirname, "model-files.ts"));
  const written = Object.entries(FILES).map(async ([path, { from, text }]) => {
    const source = `// Written by \`npm run schema\` from ${from}.\n${text()}`;
    return [path, await format(source, { ...options, parser: "typescript" })] as const;
  });
  return Object.fromEntries(await Promise.all(written));
}

const FILES: Readonly<Record<string, { readonly from: string; readonly text: () => string }>> = {
  "graph/model/finding-codes.generated.ts": { from: "graph/link/findings/checks.ts", text: findingCodes },
  "web/i18n/texts/finding-codes.generated.ts": { from: "graph/link/findings/checks.ts", text: findingNames },
  "web/i18n/texts/model.generated.ts": { from: "graph/model", text: modelNames },
  "web/i18n/texts/rules.generated.ts": { from: "graph/link/rules.ts", text: ruleNames },
  "web/i18n/texts/sentences.generated.ts": { from: "graph/model/relationships", text: typeSentences },
  "web/api/types.generated.ts": { from: "graph/model/relationships.ts", text: typeCounts },
  "web/api/properties.generated.ts": { from: "graph/model/relationships", text: propertyFragments },
  "web/share/columns.generated.ts": { from: "graph/model", text: exportColumns },
};

function findingCodes(): string {
  const words = CHECKS.map(({ code, zh, en }) => `${code}: ${JSON.stringify({ zh, en })},`);
  return `import type { Vocabulary, WordOf } from "./vocabulary.ts";

/** The codes of findings, and what each is called. */
export const FINDING_CODE = {
  zh: "核查发现的代码",
  en: "The code of a finding",
  words: {
    ${words.join("\n")}
  },
} as const satisfies Vocabulary;
export type FindingCode = WordOf<typeof FINDING_CODE>;
`;
}

function findingNames(): string {
  const texts = CHECKS.map((kind) => textLine(`findings.code.${kind.code}`, kind));
  return textsFile("findingCodes", "What each kind of finding is called.", texts);
}

function modelNames(): string {
  const labels = LABELS.map((label) => textLine(`label.${label.toUpperCase()}`, NODE_LABELS[label]));
  const types = TYPES.map((type) => textLine(`type.${type}`, RELATIONSHIP_TYPES[type]));
  return textsFile("modelNames", "What labels and relationship types are called.", [...labels, ...types]);
}

function ruleNames(): string {
  const texts = Object.entries({ ...RULES, ...REPAIRS }).map(([rule, words]) =>
    textLine(`rule.${rule}`, words),
  );
  return textsFile("ruleNames", "What each rule claims.", texts);
}

function typeSentences(): string {
  const texts = TYPES.map((type) => textLine(`paths.say.${type}`, RELATIONSHIP_TYPES[type].sentence));
  return textsFile("sentences", "A relationship of each type in words.", texts);
}

function textLine(key: string, { zh, en }: Caption): string {
  return `${JSON.stringify(key)}: ${JSON.stringify({ zh, en })},`;
}

function textsFile(name: string, says: string, lines: readonly string[]): string {
  return `import type { Texts } from "../texts.ts";

/** ${says} */
export const ${name} = {
  ${lines.join("\n")}
} as const satisfies Texts;
`;
}

/** Two questions: one may have so many root fields and no more. */
function typeCounts(): string {
  const half = Math.ceil(TYPES.length / 2);
  return `import { graphql } from "./graphql.ts";

/** Types of relationships: first what the text itself says, then what links texts. */
export const TYPES = ${JSON.stringify(TYPES)} as const;

const CountFragment = graphql(\`
  fragment CountFields on Subgraph {
    nodes {
      id
    }
    hidden {
      count
    }
  }
\`);

/** How many neighbours there are by each type; one half here, the other below. */
export const SomeTypesQuery = ${countQuery("SomeTypes", TYPES.slice(0, half))};

export const OtherTypesQuery = ${countQuery("OtherTypes", TYPES.slice(half))};
`;
}

function countQuery(name: string, types: readonly RelationshipType[]): string {
  const fields = types.map(
    (type) => `${type}: neighbourhood(id: $id, first: 1, types: [${type}]) { ...CountFields }`,
  );
  return `graphql(\`query ${name}($id: ID!) { ${fields.join("\n")} }\`, [CountFragment])`;
}

/** A fragment for each type that says something of itself, called after the type: `AlignsWithFields`. */
function propertyFragments(): string {
  const fragments = TYPES.flatMap((type) => {
    const { properties }: RelationshipKind = RELATIONSHIP_TYPES[type];
    const shown = Object.keys(properties).filter((name) => properties[name]!.api !== false);
    const name = nameOfType(type);
    const fragment = `fragment ${name}Fields on ${name} { ${shown.join("\n")} }`;
    return shown.length > 0
      ? [`export const ${name}Fragment = /* @__PURE__ */ graphql(\`${fragment}\`);`]
      : [];
  });
  return `import { graphql } from "./graphql.ts";

/* What relationships of each type say of themselves. */

${fragments.join("\n\n")}
`;
}

/** GraphML's type of a value; lists and words are text. */
const GRAPHML: Partial<Record<Property["kind"], string>> = {
  integer: "int",
  float: "double",
  boolean: "boolean",
};

function exportColumns(): string {
  const own = TYPES.map((type): Properties => RELATIONSHIP_TYPES[type].properties);
  const relationship: Properties = Object.assign({}, ...own, FACTS, QUOTATION, REFERENCE);
  return `/** What an export may say of any node, and GraphML's type of it. */
export const NODE_COLUMNS = ${columnsOf({ ...COMMON, ...CITE, ...POLICY_ID })} as const;

/** What an export may say of a relationship and of its evidence, and GraphML's type of it. */
export const RELATIONSHIP_COLUMNS = ${columnsOf(relationship)} as const;
`;
}

function columnsOf(properties: Properties): string {
  const shown = Object.entries(properties).filter(([, { api }]) => api !== false);
  return JSON.stringify(
    Object.fromEntries(shown.map(([name, { kind }]) => [name, GRAPHML[kind] ?? "string"])),
  );
}
