import type { PolicyGraph } from "../../model/index.ts";
import type { Difference, GraphState } from "../difference.ts";
import type { Question } from "../questions.ts";
import type { LoadStep, Published, Row, Store } from "../store.ts";
import { Connection } from "./connection.ts";
import { readingOf } from "./cypher.ts";
import type { Neo4jOptions } from "./driver.ts";
import { INDEXES } from "./indexes.ts";
import { loadGraph } from "./load.ts";
import { writeDifference, writeGraph } from "./publish.ts";
import { hasCounts, heldFrom, nodeCountsOf, READ_STATE, relationshipCountsOf } from "./state.ts";

export type { Neo4jOptions } from "./driver.ts";

/**
 * A Neo4j server or cluster by Bolt; indexes that it lacks are made. Throws `StoreUnavailableError` when it
 * does not answer or refuses the user.
 */
export async function openNeo4j(url: string, options: Neo4jOptions): Promise<Store> {
  const connection = await Connection.open(url, options);
  try {
    await connection.prepare(INDEXES);
  } catch (error) {
    await connection.close();
    throw error;
  }
  return new Neo4jStore(connection);
}

/** Counts are kept, not counted. */
const COUNTED = { countNodes: nodeCountsOf, countRelationships: relationshipCountsOf } as const;

class Neo4jStore implements Store {
  readonly engine = "neo4j";

  constructor(private readonly connection: Connection) {}

  async read(question: Question, parameters: Readonly<Record<string, unknown>> = {}): Promise<Row[]> {
    const counted = COUNTED[question.name as keyof typeof COUNTED];
    if (counted) {
      const rows = await this.connection.read(READ_STATE);
      if (hasCounts(rows)) return counted(heldFrom(rows).state.counts);
    }
    const { text, parameters: values, rest } = readingOf(question.name, parameters);
    const rows = await this.connection.read(text, values);
    const lacking = Number(parameters.limit) - rows.length;
    if (!rest || lacking <= 0) return rows;
    return [...rows, ...(await this.connection.read(rest.text, { ...rest.parameters, limit: lacking }))];
  }

  async state(): Promise<GraphState> {
    return heldFrom(await this.connection.read(READ_STATE)).state;
  }

  publish(graph: PolicyGraph, basis?: string | null): Promise<Published> {
    return this.connection.write((run) => writeGraph(graph, basis, run));
  }

  apply(difference: Difference): Promise<Published> {
    return this.connection.write((run) => writeDifference(difference, run));
  }

  load(steps: AsyncIterable<LoadStep>, after: Difference["after"]): Promise<void> {
    return loadGraph(this.connection, steps, after);
  }

  close(): Promise<void> {
    return this.connection.close();
  }
}
