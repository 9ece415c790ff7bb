import { importOver, missingIn } from "../../outside/ask.mjs";
import { msOf, pause } from "../lab.mjs";

/** The database is killed at random moments of an import and started again; the server goes on by itself. */
export const killNeo4j = {
  name: "kill -9 of Neo4j while a server imports",
  async run(lab) {
    const database = await lab.neo4j();
    const server = await lab.serve(database.uri);
    const plans = lab.plans();
    const acknowledged = [];
    const rounds = 5;
    const oneMs = await msOf(async () => {
      const { value: plan } = plans.next();
      lab.check((await importOver(server.url, plan)) !== null, "the first import was refused");
      acknowledged.push(plan.id);
    });
    for (let round = 0; round < rounds; round += 1) {
      const kill = pause(lab.random.between(50, 10 * oneMs)).then(async () => {
        database.kill("SIGKILL");
        await database.ended().catch(() => undefined);
      });
      let killed = false;
      kill.then(() => (killed = true));
      while (!killed) {
        const { value: plan } = plans.next();
        if ((await importOver(server.url, plan)) !== null) acknowledged.push(plan.id);
      }
      await kill;
      await database.restart();
      await againReady(lab, server);
      const missing = await missingIn(server.url, acknowledged);
      lab.check(missing.length === 0, `round ${round}: lost ${missing.join(", ")}`);
    }
    await lab.allThere(acknowledged, { store: database.uri, server });
    lab.note(`${rounds} kills, ${acknowledged.length} acknowledged, none lost`);
  },
};

const READY_WITHIN_MS = 60_000;

async function againReady(lab, { url }) {
  const until = performance.now() + READY_WITHIN_MS;
  while (performance.now() < until) {
    if ((await fetch(`${url}/readyz`).catch(() => null))?.ok) return;
    await pause(200);
  }
  lab.check(false, "the server is not ready a minute after the database came back");
}
