// `npm test`: types, lint, layout and every test, then one line `N passed, N failed,
// N skipped` with the reason of each skip above it.
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const report = join(tmpdir(), `zhengmai-tests-${process.pid}.json`);
const bin = (name) => join(import.meta.dirname, "..", "node_modules", ".bin", name);
const run = (command, ...args) =>
  spawnSync(command, args, {
    stdio: "inherit",
    cwd: join(import.meta.dirname, ".."),
    shell: process.platform === "win32",
  }).status ?? 1;

let failed = 0;
for (const [name, ...args] of [["tsc"], ["oxlint", "--deny-warnings"], ["prettier", "--check", "."]]) {
  if (run(bin(name), ...args) !== 0) {
    failed += 1;
    console.error(`✗ ${name}`);
  }
}
// The tests of the explorer open what is built.
if (run(process.execPath, "server/launch.mjs", "build") !== 0) failed += 1;
const status = run(
  bin("vitest"),
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${report}`,
  ...process.argv.slice(2),
);

let counts = { passed: 0, failed: 0, skipped: 0 };
try {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numFailedTestSuites, success } =
    JSON.parse(readFileSync(report, "utf8"));
  counts = {
    passed: numPassedTests,
    failed: numFailedTests || (success ? 0 : Math.max(1, numFailedTestSuites)),
    skipped: numPendingTests + numTodoTests,
  };
} catch {
  failed += 1;
}
rmSync(report, { force: true });
counts.failed += failed;
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed > 0 || status !== 0 ? 1 : 0;
