// `npm run bench`: runs the benchmarks and writes `test/bench/results.md`, medians of one run side by side.
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..");
const json = join(import.meta.dirname, "results.json");
const { status } = spawnSync(
  join(root, "node_modules", ".bin", "vitest"),
  ["bench", "--run", "--project", "unit", `--outputJson=${json}`],
  { stdio: "inherit", cwd: root, shell: process.platform === "win32" },
);
if (status !== 0) process.exit(status ?? 1);
const { files } = JSON.parse(readFileSync(json, "utf8"));
rmSync(json);
const groups = files.flatMap((file) => file.groups);
const table = groups.map(({ fullName, benchmarks }) => {
  const rows = benchmarks.map(
    ({ name, median, p99, sampleCount, min }) =>
      `| ${name} | ${show(median)} | ${show(min)} | ${show(p99)} | ${(median / benchmarks[0].median).toFixed(2)} | ${sampleCount} |`,
  );
  return [
    `## ${fullName.replace(/^.*> /, "")}`,
    "",
    "| what | median ms | least ms | p99 ms | times the first | samples |",
    "|---|---|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
});
const machine = `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0].model}`;
const advice = "Compare rows of one table; the machine is shared.";
const heading = `# Benchmarks\n\n\`npm run bench\`; ${machine}. ${advice}\n`;
const explorer = spawnSync(process.execPath, [join(import.meta.dirname, "explorer.mjs")], {
  cwd: root,
  encoding: "utf8",
  stdio: ["ignore", "pipe", "inherit"],
});
if (explorer.status !== 0) process.exit(explorer.status ?? 1);
writeFileSync(join(import.meta.dirname, "results.md"), [heading, ...table, explorer.stdout].join("\n"));

function show(ms) {
  return ms < 0.1 ? ms.toFixed(4) : ms.toFixed(2);
}
