import { minifyIntrospection, outputIntrospectionFile } from "@gql.tada/internal";
import { introspectionFromSchema, lexicographicSortSchema, printSchema } from "graphql";
import { createSchema } from "../../server/schema/build.ts";
import { modelFiles } from "./model-files.ts";

/**
 * What is written by `npm run schema`, by path from the project's folder: the schema's text, the explorer's
 * types made from it, and what the explorer and the model know of labels, types and findings.
 */
export async function schemaFiles(): Promise<Readonly<Record<string, string>>> {
  const schema = lexicographicSortSchema(await createSchema());
  const introspection = minifyIntrospection(introspectionFromSchema(schema));
  return {
    "server/schema.graphql": `${printSchema(schema)}\n`,
    "web/api/schema.generated.d.ts": outputIntrospectionFile(introspection, {
      fileType: ".d.ts",
      shouldPreprocess: true,
    }),
    ...(await modelFiles()),
  };
}
