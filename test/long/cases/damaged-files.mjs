import { existsSync } from "node:fs";
import { join } from "node:path";
import { lastWords } from "../lab.mjs";
import { copyOf, harm } from "./mutations.mjs";

/** Every how many harms to a graph the library is opened afterwards, and looked through. */
const LOOKED_INTO = 10;
const DOCUMENTS = 6;
/**
 * What the doctor may say of a file that came to harm: nothing that matters, that it cannot be opened, what
 * it found.
 */
const ANSWERS = [0, 4, 6];

/**
 * The file of the graph comes to harm: the doctor says that it is damaged, or nothing was harmed, and never
 * breaks down. Made again as it advises, the graph is what it was: the archive has everything.
 */
export const damagedGraph = {
  name: "mutations of the file of the graph",
  quick: true,
  run: (lab) =>
    harmed(lab, "graph.db", lab.times(200, 4), async ({ round, code, store, whole }) => {
      if (round % LOOKED_INTO !== 0) return;
      if (code !== 0) await lab.must(["doctor", "--rebuild"], store);
      await whole();
    }),
};

/**
 * The archive comes to harm: the doctor notices, unless nothing is lost: then the graph that is made again of
 * it is the same.
 */
export const damagedArchive = {
  name: "mutations of the archive",
  quick: true,
  run: (lab) =>
    harmed(lab, "graph.archive.db", lab.times(100, 4), async ({ code, store, whole }) => {
      if (code !== 0) return;
      await lab.must(["doctor", "--rebuild"], store);
      await whole();
    }),
};

async function harmed(lab, file, count, afterwards) {
  const ids = lab.firstPlans(DOCUMENTS).map(({ id }) => id);
  await lab.must(["import", lab.folderOf("plans", lab.firstPlans(DOCUMENTS))]);
  // Opened and left by a server, which brings its seeds: what is copied is at rest.
  const server = await lab.serve();
  const revision = await lab.settled(server, DOCUMENTS);
  await server.stop();
  const original = join(lab.product.folder, "store");
  const copy = join(lab.product.folder, "copy");
  const store = `file:${join(copy, "graph.db")}`;
  lab.check(existsSync(join(original, file)), `there is no ${file} in the store`);
  const answers = new Map();
  for (let round = 0; round < count; round += 1) {
    copyOf(original, copy);
    const how = harm(join(copy, file), lab.random);
    const told = await lab.product.cli(["doctor"], store);
    const { code } = told;
    lab.check(ANSWERS.includes(code), `${how}: the doctor ended with ${code}: ${lastWords(told)}`);
    lab.check(code === 0 || saysDamaged(told), `${how}: it is not told what is wrong: ${lastWords(told)}`);
    answers.set(code, (answers.get(code) ?? 0) + 1);
    const whole = async () => {
      const again = await lab.serve(store);
      const now = await lab.settled(again, DOCUMENTS);
      lab.check(now === revision, `${how}: the doctor said ${code}, and the graph is another: ${now}`);
      await lab.allThere(ids, { store, server: again });
      await again.stop();
    };
    await afterwards({ round, code, store, whole });
  }
  const counts = [...answers].map(([code, times]) => `doctor ${code}: ${times}`).join(", ");
  lab.note(`${count} mutations; ${counts}`);
}

function saysDamaged({ err, out }) {
  return /损坏|damaged|不一致|不符|differs|missing|not what was written|not the real ones|缺/.test(err + out);
}
