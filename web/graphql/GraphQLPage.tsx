import { useEffect, useState } from "react";
import { DOC_EXPLORER_PLUGIN } from "@graphiql/plugin-doc-explorer";
import { HISTORY_PLUGIN } from "@graphiql/plugin-history";
import { GraphiQL, type GraphiQLProps } from "graphiql";
import { buildSchema, type GraphQLSchema } from "graphql";
import { ask } from "./ask.ts";
import { usePlainCharacters } from "./use-plain-characters.ts";
import { WORKED_QUERIES_PLUGIN } from "./WorkedQueries.tsx";

const PLUGINS = [WORKED_QUERIES_PLUGIN, HISTORY_PLUGIN];

const GREETING = `# 左侧“示例”中有可直接执行的查询；Ctrl+Enter 执行。
# Worked queries are on the left; Ctrl+Enter runs what is here.

{
  policies {
    title
    level
  }
}
`;

/** A place to ask the service by hand. A link may carry `?query=` and `&variables=`. */
export function GraphQLPage() {
  const schema = useSchema();
  usePlainCharacters();
  const given = new URLSearchParams(location.search);
  const [query, variables] = [given.get("query"), given.get("variables")];
  return (
    <GraphiQL
      fetcher={ask as GraphiQLProps["fetcher"]}
      schema={schema}
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

/** The schema by its text: a service that answers known documents only does not answer introspection. */
function useSchema(): GraphQLSchema | undefined {
  const [schema, setSchema] = useState<GraphQLSchema>();
  useEffect(() => {
    const load = async () => setSchema(buildSchema(await (await fetch("/schema.graphql")).text()));
    load().catch(() => undefined);
  }, []);
  return schema;
}
