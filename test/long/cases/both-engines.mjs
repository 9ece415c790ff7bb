import { ask } from "../../outside/ask.mjs";

const COUNT = 200;
const QUESTION = `query Both($policy: ID!) {
  meta { revision documents }
  statistics { nodes { label count } relationships { type count } }
  findings(policy: $policy) { nodes { id code } }
  indicators(policy: $policy) { nodes { id title } }
  search(query: "监测网络", first: 50) { totalCount edges { node { id } } }
}`;

/** The same 200 documents on both engines: the same revision, and the same answers. */
export const bothEngines = {
  name: "both engines at 200 documents",
  async run(lab) {
    const plans = lab.firstPlans(COUNT);
    const folder = lab.folderOf("plans", plans);
    const database = await lab.neo4j();
    const answers = [];
    for (const store of [lab.store, database.uri]) {
      await lab.must(["import", folder], store);
      const server = await lab.serve(store);
      await lab.settled(server, COUNT);
      const { data, errors } = await ask(server.url, QUESTION, { policy: plans[5].id });
      lab.check(!errors, `${store}: ${errors?.[0]?.message}`);
      answers.push(JSON.stringify(data));
      await lab.allThere(
        plans.map(({ id }) => id),
        { store, server },
      );
      await server.stop();
    }
    lab.check(
      answers[0] === answers[1],
      `they differ: ${answers.map((one) => one.slice(0, 300)).join(" / ")}`,
    );
    lab.note(`${COUNT} documents, revision ${JSON.parse(answers[0]).meta.revision.slice(0, 12)}`);
  },
};
