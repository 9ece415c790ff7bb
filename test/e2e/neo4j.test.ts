import { beforeAll, inject, test } from "vitest";
import { noBrowser } from "../support/browser.ts";
import { emptyNeo4j } from "../support/empty-neo4j.ts";
import { explorerScenes } from "./explorer.scenes.ts";

const { uri, reason } = inject("neo4j");

if (!uri || noBrowser) test.skip(`the explorer on Neo4j: ${reason || noBrowser}`, () => undefined);
else {
  // Other tests leave their documents in the server they share; the scenes know the seed alone.
  beforeAll(() =>
    emptyNeo4j(uri, {
      user: process.env.NEO4J_USER,
      password: process.env.NEO4J_PASSWORD,
      database: process.env.NEO4J_DATABASE,
    }),
  );
  explorerScenes("the explorer on Neo4j", uri, { looks: false });
}
