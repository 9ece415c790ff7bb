import {
  getNamedType,
  isNonNullType,
  parse,
  TypeInfo,
  typeFromAST,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from "graphql";
import type { WorkedQuery } from "../documents/worked.ts";
import { jsonSchemaOf, type JsonSchema } from "./json-schema.ts";

/** A worked query as a tool of MCP. */
export interface QueryTool {
  /** Of the operation, as in `who_answers`. */
  readonly name: string;
  readonly description: string;
  readonly inputSchema: { readonly type: "object" } & JsonSchema;
  /** The text that is asked. */
  readonly query: string;
}

/** `DutiesOfABureau` is `duties_of_a_bureau`. */
const WORD_START = /(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g;

/**
 * A worked query as a tool: its comment is the description, its variables are the input, each described as the
 * argument that takes it. A variable that may not be null has to be given, and its default is an example.
 */
export function toolOf({ name, text, zh, en }: WorkedQuery, schema: GraphQLSchema): QueryTool {
  const document = parse(text);
  const operation = document.definitions.find((node) => node.kind === "OperationDefinition")!;
  const described = descriptionsOf(document, schema);
  const variables = operation.variableDefinitions ?? [];
  return {
    name: name.replace(WORD_START, "_").toLowerCase(),
    description: `${zh} / ${en}`,
    inputSchema: {
      type: "object",
      properties: Object.fromEntries(
        variables.map((variable) => [nameOf(variable), inputOf(variable, described, schema)]),
      ),
      required: variables.filter(({ type }) => type.kind === "NonNullType").map(nameOf),
      additionalProperties: false,
    },
    query: text,
  };
}

function inputOf(
  variable: VariableDefinitionNode,
  described: ReadonlyMap<string, string>,
  schema: GraphQLSchema,
): JsonSchema {
  const type = typeFromAST(schema, variable.type) as GraphQLInputType;
  const value = variable.defaultValue && valueFromASTUntyped(variable.defaultValue);
  const standard =
    value === undefined ? {} : isNonNullType(type) ? { examples: [value] } : { default: value };
  const description = described.get(nameOf(variable)) ?? getNamedType(type).description;
  return { ...jsonSchemaOf(type), ...(description && { description }), ...standard };
}

function nameOf({ variable }: VariableDefinitionNode): string {
  return variable.name.value;
}

/** What the schema says of the first argument, or field of an input, that takes each variable. */
function descriptionsOf(document: DocumentNode, schema: GraphQLSchema): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const types = new TypeInfo(schema);
  const note = (name: string, description: string | null | undefined) => {
    if (description && !found.has(name)) found.set(name, description);
  };
  visit(
    document,
    visitWithTypeInfo(types, {
      Argument: ({ value }) => {
        if (value.kind === "Variable") note(value.name.value, types.getArgument()?.description);
      },
    }),
  );
  return found;
}
