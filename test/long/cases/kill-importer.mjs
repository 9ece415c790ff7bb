import { existsSync } from "node:fs";
import { join } from "node:path";
import { pause } from "../lab.mjs";

/** The command is killed at random moments; run again, it goes on where it was, and nothing is torn. */
export const killImporter = {
  name: "kill -9 of the command while it imports, run again",
  quick: true,
  async run(lab) {
    const plans = lab.firstPlans(lab.times(60, 8));
    const folder = lab.folderOf("plans", plans);
    const rounds = lab.times(12, 2);
    for (let round = 0; round < rounds; round += 1) {
      const running = lab.product.start(["cli", "import", folder], { STORE: lab.store });
      await pause(lab.random.between(200, 4_000));
      running.child.kill("SIGKILL");
      const { code } = await running.ended;
      if (code === 0) continue;
      // Killed before it made the store, there is nothing to look at yet.
      if (existsSync(join(lab.product.folder, "store", "graph.archive.db"))) await lab.doctor();
    }
    await lab.must(["import", folder]);
    await lab.allThere(plans.map(({ id }) => id));
    lab.note(`${rounds} kills, ${plans.length} documents whole`);
  },
};
