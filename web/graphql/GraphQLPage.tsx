import { useEffect, useState } from "react";
import { DOC_EXPLORER_PLUGIN } from "@graphiql/plugin-doc-explorer";
import { HISTORY_PLUGIN } from "@graphiql/plugin-history";
import { GraphiQL, type GraphiQLProps } from "graphiql";
import { buildSchema, type GraphQLSchema } from "graphql";
import { ask } from "./ask.ts";
import { GREETING } from "./greeting.ts";
import { usePlainCharacters } from "./use-plain-characters.ts";
import { WORKED_QUERIES_PLUGIN } from "./WorkedQueries.tsx";

const PLUGINS = [WORKED_QUERIES_PLUGIN, HISTORY_PLUGIN];

/** A place to ask the service by hand. A link may carry `?query=` and `&variables=`. */
export function GraphQLPage() {
  const schema = useSchema();
  usePlainCharacters();
  if (schema === "loading") return <p role="status">正在载入 schema… / loading the schema…</p>;
  const given = new URLSearchParams(location.search);
  const [query, variables] = [given.get("query"), given.get("variables")];
  return (
    <GraphiQL
      fetcher={ask as GraphiQLProps["fetcher"]}
      {...(schema !== null && { schema })}
      plugins={PLUGINS}
      referencePlugin={DOC_EXPLORER_PLUGIN}
      visiblePlugin={WORKED_QUERIES_PLUGIN}
      defaultQuery={GREETING}
      {...(query !== null && { initialQuery: query })}
      {...(variables !== null && { initialVariables: variables })}
      shouldPersistHeaders={false}
    >
      <GraphiQL.Logo>
        <a className="home" href="/">
          政脉 Zhengmai
        </a>
      </GraphiQL.Logo>
    </GraphiQL>
  );
}

/**
 * The schema by its text, before the editor asks by introspection, which a service that answers known documents
 * only refuses; null when it could not be loaded.
 */
function useSchema(): GraphQLSchema | "loading" | null {
  const [schema, setSchema] = useState<GraphQLSchema | "loading" | null>("loading");
  useEffect(() => {
    const load = async () => setSchema(buildSchema(await (await fetch("/schema.graphql")).text()));
    load().catch(() => setSchema(null));
  }, []);
  return schema;
}
