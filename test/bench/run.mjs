// `npm run bench [-- PART…] [--sizes 10,100,1000] [--engine embedded|neo4j] [--root FOLDER]`: runs the benchmarks, all parts or
// some, and writes each into its section of `test/bench/results.md`.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { OWN_ROOT } from "../outside/product.mjs";
import { explorer, micro } from "./micro.mjs";
import { scale } from "./scale/scale.mjs";

/** A further part is one line here. */
const PARTS = {
  functions: ({ root }) => micro(root),
  explorer: ({ root }) => explorer(root),
  embedded: (options) => scale({ engine: "embedded", sizes: [10, 100, 1_000, 5_000], ...options }),
  neo4j: (options) => scale({ engine: "neo4j", sizes: [10, 100, 1_000], ...options }),
};

const { values, positionals } = parseArgs({
  options: {
    sizes: { type: "string" },
    engine: { type: "string" },
    root: { type: "string", default: OWN_ROOT },
    label: { type: "string", default: "" },
  },
  allowPositionals: true,
});
const named = [...positionals, ...(values.engine ? [values.engine] : [])];
const unknown = named.filter((part) => !(part in PARTS));
if (unknown.length > 0) {
  console.error(`no part ${unknown.join(", ")}; there are: ${Object.keys(PARTS).join(", ")}`);
  process.exit(2);
}
const options = { root: resolve(values.root), label: values.label };
if (values.sizes) options.sizes = values.sizes.split(",").map(Number);
for (const part of named.length > 0 ? named : Object.keys(PARTS)) await PARTS[part](options);
