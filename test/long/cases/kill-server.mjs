import { importOver, missingIn } from "../../outside/ask.mjs";
import { msOf, pause } from "../lab.mjs";

/** The server is killed at random moments of an import; what it acknowledged is there afterwards. */
export const killServer = {
  name: "kill -9 of the server while it imports",
  quick: true,
  async run(lab) {
    const plans = lab.plans();
    const acknowledged = [];
    const rounds = lab.times(30, 2);
    // How long one takes here: a kill comes before the first is through, or after some.
    const first = await lab.serve();
    const oneMs = await msOf(async () => {
      const { value: plan } = plans.next();
      lab.check((await importOver(first.url, plan)) !== null, "the first import was refused");
      acknowledged.push(plan.id);
    });
    await first.stop();
    for (let round = 0; round < rounds; round += 1) {
      const server = await lab.serve();
      const missing = await missingIn(server.url, acknowledged.slice(-10));
      lab.check(missing.length === 0, `round ${round}: lost ${missing.join(", ")}`);
      const kill = pause(lab.random.between(5, 5 * oneMs)).then(() => server.stop("SIGKILL"));
      let killed = false;
      kill.then(() => (killed = true));
      while (!killed) {
        const { value: plan } = plans.next();
        if ((await importOver(server.url, plan)) !== null) acknowledged.push(plan.id);
      }
      await kill;
    }
    await lab.allThere(acknowledged);
    lab.note(`${rounds} kills, ${acknowledged.length} acknowledged, none lost`);
  },
};
