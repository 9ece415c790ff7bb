import { spawnSync } from "node:child_process";
import { cpus, totalmem } from "node:os";

/** When, what and where: `2026-05-01 10:00 UTC, commit abc1234 of ., Node 20, 2 × AMD EPYC, 24 GB`. */
export function circumstances(root) {
  const git = (...words) => spawnSync("git", ["-C", root, ...words], { encoding: "utf8" }).stdout?.trim();
  const commit = git("rev-parse", "--short", "HEAD") || "unknown";
  // What a run writes itself is no change of the product.
  const changed = git("status", "--porcelain", "--", ".", ":!test/bench/results.md") ? " (with changes)" : "";
  const day = new Date().toISOString().slice(0, 16).replace("T", " ");
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  const { length } = cpus();
  return `${day} UTC, commit ${commit}${changed}, Node ${process.versions.node}, ${length} × ${cpus()[0].model.trim()}, ${memory}`;
}
