import { lastWords } from "../lab.mjs";
import { smallDisk } from "./small-disk.mjs";

/**
 * The folder may not be written: the command says so in one line, without advice that destroys; afterwards
 * all is there.
 */
export const readOnly = {
  name: "read-only folder",
  quick: true,
  async run(lab) {
    const disk = smallDisk(lab, 256);
    const [first, second] = lab.firstPlans(2);
    await lab.must(["import", lab.folderOf("first", [first])], disk.store);
    disk.set("ro");
    const refused = await lab.product.cli(["import", lab.folderOf("second", [second])], disk.store);
    lab.check(refused.code === 4, `an import ended with ${refused.code}: ${lastWords(refused)}`);
    lab.check(
      /写.*(?:read-only|write|written)/s.test(refused.err),
      `it does not say why: ${lastWords(refused)}`,
    );
    lab.check(!/delete|删除/.test(refused.err), `it advises to destroy: ${lastWords(refused)}`);
    disk.set("rw");
    await lab.must(["import", lab.folderOf("second", [second])], disk.store);
    await lab.allThere([first.id, second.id], { store: disk.store });
  },
};
