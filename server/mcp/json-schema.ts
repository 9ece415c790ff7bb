import {
  isEnumType,
  isListType,
  isNonNullType,
  type GraphQLEnumType,
  type GraphQLInputType,
  type GraphQLNamedInputType,
} from "graphql";

export type JsonSchema = Readonly<Record<string, unknown>>;

const SCALARS: Readonly<Record<string, JsonSchema>> = {
  ID: { type: "string" },
  String: { type: "string" },
  Int: { type: "integer" },
  Float: { type: "number" },
  Boolean: { type: "boolean" },
};

/**
 * An input type of GraphQL in JSON Schema. Of an input object only its name is told: GraphQL checks what is in
 * it.
 */
export function jsonSchemaOf(type: GraphQLInputType): JsonSchema {
  if (isNonNullType(type)) return jsonSchemaOf(type.ofType);
  if (isListType(type)) return { type: "array", items: jsonSchemaOf(type.ofType) };
  if (isEnumType(type)) return { type: "string", enum: namesOf(type), $comment: meaningsOf(type) };
  return SCALARS[type.name] ?? objectOf(type);
}

function namesOf(type: GraphQLEnumType): string[] {
  return type.getValues().map(({ name }) => name);
}

/** `LEAD: 牵头 / leads; SUPPORT: …` */
function meaningsOf(type: GraphQLEnumType): string {
  return type
    .getValues()
    .map(({ name, description }) => `${name}: ${description ?? name}`)
    .join("; ");
}

function objectOf({ name, description }: GraphQLNamedInputType): JsonSchema {
  return { type: "object", title: name, ...(description && { description }) };
}
