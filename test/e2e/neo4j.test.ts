import { inject, test } from "vitest";
import { noBrowser } from "../support/browser.ts";
import { explorerScenes } from "./explorer.scenes.ts";

const { uri, reason } = inject("neo4j");

if (!uri || noBrowser) test.skip(`the explorer on Neo4j: ${reason || noBrowser}`, () => undefined);
else explorerScenes("the explorer on Neo4j", uri);
