import { minifyIntrospection, outputIntrospectionFile } from "@gql.tada/internal";
import { introspectionFromSchema, lexicographicSortSchema, printSchema } from "graphql";
import { createSchema } from "../../server/schema/build.ts";

/** What is committed of the schema: its text, and the explorer's types made from it. By path from the project. */
export async function schemaFiles(): Promise<Readonly<Record<string, string>>> {
  const schema = lexicographicSortSchema(await createSchema());
  const introspection = minifyIntrospection(introspectionFromSchema(schema));
  return {
    "server/schema.graphql": `${printSchema(schema)}\n`,
    "web/api/schema.generated.d.ts": outputIntrospectionFile(introspection, {
      fileType: ".d.ts",
      shouldPreprocess: true,
    }),
  };
}
