import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { assembleJars, obstacle } from "../../server/neo4j/assemble.mjs";
import { startNeo4j } from "../../server/neo4j/start.mjs";

declare module "vitest" {
  interface ProvidedContext {
    neo4j: { readonly uri: string | null; readonly reason: string };
  }
}

/**
 * One real Neo4j for all tests: that of `NEO4J_URI`, or one started here.
 * Without Java or Maven the tests say why they skip; in CI that fails.
 */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (process.env.NEO4J_URI) {
    project.provide("neo4j", { uri: process.env.NEO4J_URI, reason: "" });
    return;
  }
  const reason = obstacle();
  if (reason) {
    if (process.env.CI) throw new Error(`CI needs a real Neo4j: ${reason}`);
    console.warn(`跳过 Neo4j 测试 / skipping the tests on Neo4j: ${reason}`);
    project.provide("neo4j", { uri: null, reason });
    return;
  }
  const home = mkdtempSync(join(tmpdir(), "zhengmai-neo4j-"));
  const server = await startNeo4j({ jars: assembleJars(), home, memory: { heap: 512, pages: 128 } });
  project.provide("neo4j", { uri: server.uri, reason: "" });
  return async () => {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  };
}
