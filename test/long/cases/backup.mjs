import { join } from "node:path";

/** A backup made beside a running server comes back as the same library, embedded and on the other engine. */
export const backup = {
  name: "backup beside a running server, and back into both engines",
  quick: true,
  async run(lab) {
    const plans = lab.firstPlans(lab.times(30, 4));
    await lab.must(["import", lab.folderOf("plans", plans)]);
    const server = await lab.serve();
    const revision = await lab.settled(server, plans.length);
    const file = join(lab.product.folder, "library.backup");
    await lab.must(["backup", "--out", file]);
    await server.stop();
    const stores = [`file:${join(lab.product.folder, "other", "graph.db")}`];
    if (!lab.quick) stores.push((await lab.neo4j()).uri);
    for (const store of stores) {
      await lab.must(["restore", file], store);
      const restored = await lab.serve(store);
      const now = await lab.settled(restored, plans.length);
      lab.check(now === revision, `${store}: the revision is ${now}, it was ${revision}`);
      await lab.allThere(
        plans.map(({ id }) => id),
        { store, server: restored },
      );
      await restored.stop();
    }
    lab.note(`${plans.length} documents into ${stores.length} stores`);
  },
};
