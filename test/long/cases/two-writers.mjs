import { importOver, missingIn } from "../../outside/ask.mjs";

/** Two at a time, so many times, and all are there. */
async function inRounds(lab, rounds, importTwo) {
  const plans = lab.plans();
  const acknowledged = [];
  for (let round = 0; round < rounds; round += 1) {
    const two = [plans.next().value, plans.next().value];
    const done = await importTwo(two, round);
    for (const [index, plan] of two.entries()) {
      lab.check(done[index], `round ${round}: ${plan.name} was refused`);
      acknowledged.push(plan.id);
    }
  }
  return acknowledged;
}

export const twoProcesses = {
  name: "two commands on one file at the same time",
  quick: true,
  async run(lab) {
    const rounds = lab.times(50, 2);
    const acknowledged = await inRounds(lab, rounds, (two, round) =>
      Promise.all(
        two.map(async (plan, index) => {
          const folder = lab.folderOf(`${round}-${index}`, [plan]);
          return (await lab.product.cli(["import", folder], lab.store)).code === 0;
        }),
      ),
    );
    await lab.allThere(acknowledged);
    lab.note(`${rounds} rounds, none of ${acknowledged.length} lost`);
  },
};

export const twoServersOneFile = {
  name: "two servers on one file at the same time",
  quick: true,
  run: (lab) => betweenServers(lab, lab.store),
};

export const twoServersNeo4j = {
  name: "two servers on one Neo4j at the same time",
  run: async (lab) => betweenServers(lab, (await lab.neo4j()).uri),
};

async function betweenServers(lab, store) {
  const servers = [await lab.serve(store), await lab.serve(store)];
  const rounds = lab.times(50, 3);
  const acknowledged = await inRounds(lab, rounds, (two) =>
    Promise.all(two.map(async (plan, index) => (await importOver(servers[index].url, plan)) !== null)),
  );
  // Each notices what the other brought.
  for (const { url } of servers) {
    await new Promise((done) => setTimeout(done, 2_000));
    const missing = await missingIn(url, acknowledged);
    lab.check(missing.length === 0, `${missing.length} of ${acknowledged.length} are missing in ${url}`);
  }
  for (const server of servers) await server.stop();
  await lab.allThere(acknowledged, { store });
  lab.note(`${rounds} rounds, none of ${acknowledged.length} lost`);
}
