import type { Neo4jOptions } from "../../graph/store/neo4j/driver.ts";
import { Connection } from "../../graph/store/neo4j/connection.ts";

/** So many nodes go in one transaction: what a server as shipped holds. */
const BATCH = 5_000;

/** Takes everything out of a test's Neo4j, graph and archive: what the tests before left is no part of the next. */
export async function emptyNeo4j(uri: string, options: Neo4jOptions): Promise<void> {
  const connection = await Connection.open(uri, options);
  try {
    for (let left = BATCH; left === BATCH;) {
      const rows = await connection.write((run) =>
        run(`MATCH (n) WITH n LIMIT ${BATCH} DETACH DELETE n RETURN count(*) AS deleted`),
      );
      left = Number(rows[0]!.deleted);
    }
  } finally {
    await connection.close();
  }
}
