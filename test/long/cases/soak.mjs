import { ask, importOver } from "../../outside/ask.mjs";
import { openFiles, residentMb } from "../../outside/processes.mjs";
import { pause } from "../lab.mjs";

const READERS = 3;
const IMPORT_EVERY_MS = 10_000;
const SAMPLE_EVERY_MS = 2_000;
/**
 * Memory of the last third may be above that of the middle third by so much and no more, in MB: a library
 * that grows is no leak.
 */
const MAY_GROW = 80;
const HANDLES_MAY_GROW = 8;
const QUESTIONS = [
  "{ meta { revision documents } }",
  "{ statistics { nodes { label count } } }",
  '{ search(query: "监测网络", first: 20) { totalCount edges { node { id name } } } }',
  '{ findings(policy: "国家虚示〔2025〕1号") { nodes { id code message } } }',
  '{ indicators(policy: "国家虚示〔2025〕1号") { nodes { id title } } }',
];

/**
 * People read and import for minutes: memory and handles are flat, nothing fails, and everything is there.
 */
export const soak = {
  name: "soak: reads and imports together",
  async run(lab) {
    const server = await lab.serve();
    const plans = lab.plans();
    const acknowledged = [];
    const until = performance.now() + lab.minutes * 60_000;
    const going = () => performance.now() < until;
    let [asked, failed] = [0, 0];
    const read = async () => {
      while (going()) {
        const { errors } = await ask(server.url, lab.random.of(QUESTIONS)).catch(() => ({ errors: [{}] }));
        asked += 1;
        // What a version cannot be asked is no failure of the soak.
        if (errors && errors[0].extensions?.code !== "GRAPHQL_VALIDATION_FAILED") failed += 1;
        await pause(20);
      }
    };
    const write = async () => {
      while (going()) {
        const { value: plan } = plans.next();
        lab.check((await importOver(server.url, plan)) !== null, `an import was refused: ${plan.name}`);
        acknowledged.push(plan.id);
        await pause(Math.min(IMPORT_EVERY_MS, lab.minutes * 6_000));
      }
    };
    const samples = [];
    const sample = async () => {
      while (going()) {
        await pause(SAMPLE_EVERY_MS);
        samples.push({ mb: residentMb(server.pid), files: openFiles(server.pid) });
      }
    };
    await Promise.all([write(), sample(), ...Array.from({ length: READERS }, read)]);
    lab.check(failed === 0, `${failed} of ${asked} questions failed`);
    const third = Math.floor(samples.length / 3);
    const mean = (from, key) => sumOf(samples.slice(from, from + third), key) / third;
    const [middle, last] = [mean(third, "mb"), mean(2 * third, "mb")];
    lab.check(last <= middle + MAY_GROW, `memory grew from ${Math.round(middle)} to ${Math.round(last)} MB`);
    const [filesThen, filesLast] = [mean(third, "files"), mean(2 * third, "files")];
    lab.check(filesLast <= filesThen + HANDLES_MAY_GROW, `open files grew from ${filesThen} to ${filesLast}`);
    await lab.allThere(acknowledged, { server });
    const memory = `${Math.round(middle)} → ${Math.round(last)} MB`;
    lab.note(
      `${lab.minutes} min, ${asked} questions, ${acknowledged.length} imports, ${memory}, ${Math.round(filesLast)} files`,
    );
  },
};

function sumOf(samples, key) {
  return samples.reduce((all, sample) => all + sample[key], 0);
}
