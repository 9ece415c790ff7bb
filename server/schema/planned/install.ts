import { defaultFieldResolver, isObjectType, type GraphQLObjectType, type GraphQLSchema } from "graphql";
import { askOf } from "./asked.ts";
import { answerAt, rootResolver } from "./run.ts";

/** Has every root field planned, and every asked field read what its plan found. */
export function planned(schema: GraphQLSchema): GraphQLSchema {
  const roots: readonly (GraphQLObjectType | null | undefined)[] = [
    schema.getQueryType(),
    schema.getMutationType(),
  ];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const isAsked = askOf(field) !== null;
      if (roots.includes(type))
        field.resolve = rootResolver(isAsked ? null : (field.resolve ?? defaultFieldResolver));
      else if (isAsked) field.resolve = (source, _args, _context, info) => answerAt(source, info);
    }
  }
  return schema;
}
