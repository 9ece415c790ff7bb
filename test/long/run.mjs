// `npm run test:long [-- NAME…] [--minutes 10] [--seed N] [--root FOLDER]`: the fault lab, every case against the built product.
// Ends with `N passed, N failed, N skipped`; a run of all cases is kept in `test/bench/results.md`.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { circumstances } from "../bench/machine.mjs";
import { putSection, table } from "../bench/sections.mjs";
import { OWN_ROOT, Product } from "../outside/product.mjs";
import { CASES } from "./cases.mjs";
import { Lab, Skip } from "./lab.mjs";

const { values, positionals } = parseArgs({
  options: {
    minutes: { type: "string", default: "10" },
    seed: { type: "string", default: "1" },
    root: { type: "string", default: OWN_ROOT },
    quick: { type: "boolean", default: false },
  },
  allowPositionals: true,
});
const root = resolve(values.root);
const wanted = CASES.filter(
  ({ name }) => positionals.length === 0 || positionals.some((word) => name.includes(word)),
);
if (wanted.length === 0) {
  console.error(
    `no case ${positionals.join(", ")}; there are:\n${CASES.map(({ name }) => `  ${name}`).join("\n")}`,
  );
  process.exit(2);
}
await new Product({ root }).build();

const results = [];
for (const { name, run } of wanted) {
  const lab = new Lab({ root, seed: values.seed, minutes: Number(values.minutes), quick: values.quick });
  const began = performance.now();
  let [state, words] = ["passed", ""];
  try {
    await run(lab);
    words = lab.notes.join("; ");
  } catch (error) {
    state = error instanceof Skip ? "skipped" : "failed";
    words = error instanceof Error ? error.message : String(error);
  }
  await lab.clean().catch((error) => console.error(`cleaning up after ${name}: ${error.message}`));
  const seconds = Math.round((performance.now() - began) / 1_000);
  results.push({ name, state, words: words.replaceAll(/\s+/g, " "), seconds });
  console.log(`${{ passed: "✓", failed: "✗", skipped: "–" }[state]} ${name} (${seconds} s) ${words}`);
}

const count = (state) => results.filter((one) => one.state === state).length;
const verdict = `${count("passed")} passed, ${count("failed")} failed, ${count("skipped")} skipped`;
if (positionals.length === 0 && !values.quick) {
  const rows = results.map(({ name, state, words, seconds }) => [
    name,
    state,
    seconds,
    words.slice(0, 300).replaceAll("|", "/"),
  ]);
  const lines = [
    "## Fault lab",
    circumstances(root),
    table([["case", "result", "s", "what was seen"], ...rows]),
    verdict,
  ];
  putSection("fault lab", lines.join("\n\n"));
}
console.log(verdict);
process.exitCode = count("failed") > 0 ? 1 : 0;
