import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { circumstances } from "./machine.mjs";
import { putSection, table } from "./sections.mjs";

/** Runs the benchmarks of single functions (`*.bench.ts`). */
export function micro(root) {
  const json = join(import.meta.dirname, "results.json");
  const { status } = spawnSync(
    join(root, "node_modules", ".bin", "vitest"),
    ["bench", "--run", "--project", "unit", `--outputJson=${json}`],
    { stdio: "inherit", cwd: root, shell: process.platform === "win32" },
  );
  if (status !== 0) throw new Error(`vitest bench ended with ${status}`);
  const { files } = JSON.parse(readFileSync(json, "utf8"));
  rmSync(json);
  const groups = files.flatMap((file) => file.groups);
  const tables = groups.map(({ fullName, benchmarks }) => {
    const rows = benchmarks.map(({ name, median, p99, sampleCount, min }) => {
      const times = (median / benchmarks[0].median).toFixed(2);
      return [name, show(median), show(min), show(p99), times, sampleCount];
    });
    const head = ["what", "median ms", "least ms", "p99 ms", "times the first", "samples"];
    return `### ${fullName.replace(/^.*> /, "")}\n\n${table([head, ...rows])}`;
  });
  putSection("functions", [`## Single functions\n\n${circumstances(root)}`, ...tables].join("\n\n"));
}

/** Runs the explorer in a browser. */
export function explorer(root) {
  const { status, stdout } = spawnSync(process.execPath, [join(import.meta.dirname, "explorer.mjs")], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`the benchmark of the explorer ended with ${status}`);
  putSection("explorer", `${stdout.trim()}\n\n${circumstances(root)}`);
}

function show(ms) {
  return ms < 0.1 ? ms.toFixed(4) : ms.toFixed(2);
}
