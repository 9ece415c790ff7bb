import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assembleJars, obstacle } from "../../server/neo4j/assemble.mjs";
import { startNeo4j } from "../../server/neo4j/start.mjs";

/** Why no Neo4j can run here, or null. */
export const noNeo4j = obstacle;

/**
 * A Neo4j of its own, empty, as `npm run neo4j` starts it. `restart` starts it again on its data and its port
 * after it was killed; `stop` takes its data away.
 */
export async function ownNeo4j() {
  const jars = assembleJars();
  const home = mkdtempSync(join(tmpdir(), "zhengmai-neo4j-lab-"));
  let server = await startNeo4j({ jars, home });
  const { uri } = server;
  const port = Number(new URL(uri).port);
  return {
    uri,
    pid: () => server.pid,
    kill: (signal) => process.kill(server.pid, signal),
    ended: () => server.ended,
    restart: async () => {
      server = await startNeo4j({ jars, home, port });
    },
    stop: async () => {
      await server.stop();
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
