import { ask, codeOf, importOver } from "../../outside/ask.mjs";
import { pause } from "../lab.mjs";

const STOPPED_MS = 10_000;
const LONGEST_MS = 8_000;

/**
 * The database stands still for ten seconds: everybody gets an answer or a coded error in time, and all goes
 * on afterwards.
 */
export const stopNeo4j = {
  name: "SIGSTOP of Neo4j for ten seconds",
  async run(lab) {
    const database = await lab.neo4j();
    const server = await lab.serve(database.uri);
    const [first, second] = lab.firstPlans(2);
    lab.check((await importOver(server.url, first)) !== null, "the first import was refused");
    database.kill("SIGSTOP");
    lab.undo(() => database.kill("SIGCONT"));
    const until = performance.now() + STOPPED_MS;
    let longest = 0;
    while (performance.now() < until) {
      const began = performance.now();
      const code = codeOf(
        await ask(server.url, "{ meta { revision } statistics { nodes { count } } }").catch(noAnswer),
      );
      longest = Math.max(longest, performance.now() - began);
      lab.check(code !== "INTERNAL_SERVER_ERROR" && code !== "NO_ANSWER", `it answered ${code}`);
      await pause(50);
    }
    lab.check(longest <= LONGEST_MS, `the longest wait was ${Math.round(longest)} ms`);
    database.kill("SIGCONT");
    await pause(1_000);
    lab.check((await importOver(server.url, second)) !== null, "an import afterwards was refused");
    await lab.allThere([first.id, second.id], { store: database.uri, server });
    lab.note(`longest wait ${Math.round(longest)} ms`);
  },
};

function noAnswer() {
  return { errors: [{ extensions: { code: "NO_ANSWER" } }] };
}
