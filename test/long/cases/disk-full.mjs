import { ask, codeOf, importOver, missingIn } from "../../outside/ask.mjs";
import { smallDisk } from "./small-disk.mjs";

const MOST = 400;
const IMPORT = `mutation Import($name: String!, $content: String!) {
  importDocument(name: $name, contentBase64: $content, dryRun: false) { policy { id } }
}`;

/**
 * The disk fills up while documents come: the message says so, nothing acknowledged is lost, and with room it
 * goes on.
 */
export const diskFull = {
  name: "disk full",
  quick: true,
  async run(lab) {
    const disk = smallDisk(lab, lab.times(32, 16));
    const server = await lab.serve(disk.store);
    const plans = lab.plans();
    const acknowledged = [];
    let refusal = null;
    while (refusal === null && acknowledged.length < MOST) {
      const { value: plan } = plans.next();
      const content = Buffer.from(plan.text).toString("base64");
      const answer = await ask(server.url, IMPORT, { name: plan.name, content });
      if (codeOf(answer) === null) acknowledged.push(plan.id);
      else refusal = answer;
    }
    lab.check(refusal !== null, `${MOST} documents fit, the disk did not fill`);
    const { message } = refusal.errors[0];
    lab.check(
      codeOf(refusal) !== "INTERNAL_SERVER_ERROR",
      `a full disk is told as an internal error: ${message}`,
    );
    lab.check(/磁盘.*disk/s.test(message), `the message does not name the disk: ${message}`);
    const missing = await missingIn(server.url, acknowledged);
    lab.check(missing.length === 0, `while it is full, ${missing.length} are missing`);
    disk.set("size=512m");
    const { value: next } = plans.next();
    lab.check((await importOver(server.url, next)) !== null, "with room again, an import is refused");
    await server.stop();
    await lab.allThere([...acknowledged, next.id], { store: disk.store });
    lab.note(`${acknowledged.length} acknowledged before it was full: ${codeOf(refusal)}`);
  },
};
