import neo4j from "neo4j-driver";
import { ask } from "../../outside/ask.mjs";

const TIMES = 40;
const CHAIN = `query Chain($id: ID!) {
  responsibilityChain(id: $id, direction: BOTH, depth: 8) {
    nodes { id name } relationships { type source target evidence { quote start end } }
  }
}`;
const NEIGHBOURS = `query Neighbours($id: ID!) {
  neighbourhood(id: $id, first: 50) {
    nodes { id name } relationships { type source target evidence { quote start end } }
  }
}`;
const ANSWER = "type(r) AS type, properties(r) AS r, startNode(r) {.*} AS source, endNode(r) {.*} AS target";

/**
 * The chain of a measure and the neighbours of a body: by the product, and by a statement that somebody who
 * knows the database would write, over the same driver. Times in ms, sorted, with how many relationships each
 * answered.
 */
export async function byHand(uri, url, { measure, hub }) {
  const driver = neo4j.driver(uri, neo4j.auth.basic("neo4j", ""), { disableLosslessIntegers: true });
  try {
    const { data } = await ask(url, CHAIN, { id: measure });
    // The statement follows the types that the answer has, outwards and inwards.
    const types = [...new Set(data.responsibilityChain.relationships.map(({ type }) => type))].join("|");
    const chain = `MATCH (n:Entity {id: $id})
      CALL (n) { MATCH p = (n)-[:${types}*1..8]->() RETURN p UNION MATCH p = (n)<-[:${types}*1..8]-() RETURN p }
      UNWIND relationships(p) AS r WITH DISTINCT r RETURN ${ANSWER}`;
    const neighbours = `MATCH (:Entity {id: $id})-[r]-(m:Entity) WITH r, m ORDER BY m.order LIMIT 50 RETURN ${ANSWER}`;
    const rows = async (statement, id) => (await driver.executeQuery(statement, { id })).records.length;
    const asked = async (query, id) => {
      const answer = Object.values((await ask(url, query, { id })).data)[0];
      return answer.relationships.length;
    };
    return [
      { name: "chain of a measure, fields of a list", ...(await timed(() => asked(CHAIN, measure))) },
      { name: "the same by hand in Cypher", ...(await timed(() => rows(chain, measure))) },
      { name: "50 neighbours of a body, fields of a list", ...(await timed(() => asked(NEIGHBOURS, hub))) },
      { name: "the same by hand in Cypher", ...(await timed(() => rows(neighbours, hub))) },
    ];
  } finally {
    await driver.close();
  }
}

async function timed(work) {
  const times = [];
  let answered = 0;
  for (let turn = 0; turn < TIMES; turn += 1) {
    const began = performance.now();
    answered = await work();
    times.push(performance.now() - began);
  }
  return { answered, times: times.toSorted((a, b) => a - b) };
}
