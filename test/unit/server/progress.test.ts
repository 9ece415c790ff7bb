import { expect, test } from "vitest";
import { Progress, progressLine } from "../../../server/cli/progress.ts";

test.each([
  [0, 90, 4000, "0 / 90 份 / 0 of 90"],
  [30, 90, 10_000, "30 / 90 份，每分钟 180 份，约剩 20 秒 / 30 of 90, 180 a minute, about 20 s left"],
  [
    10,
    1000,
    10_000,
    "10 / 1000 份，每分钟 60 份，约剩 16 分 30 秒 / 10 of 1000, 60 a minute, about 16 min 30 s left",
  ],
  [
    10,
    10_000,
    10_000,
    "10 / 10000 份，每分钟 60 份，约剩 2 小时 47 分 / 10 of 10000, 60 a minute, about 2 h 47 min left",
  ],
  [90, 90, 30_000, "90 / 90 份，每分钟 180 份 / 90 of 90, 180 a minute"],
])("%i of %i in %i ms", (done, total, elapsed, line) =>
  expect(progressLine(done, total, elapsed)).toBe(line),
);

/** Progress of ten files, one each second, as it is written. */
function written(isTTY: boolean): string[] {
  const lines: string[] = [];
  let now = 1000;
  const progress = new Progress({ isTTY, columns: 30, write: (words) => lines.push(words) }, 10, () => now);
  for (let done = 1; done <= 10; done += 1) {
    now += 1000;
    progress.at(done);
  }
  progress.end();
  return lines;
}

test("a log gets a line every five seconds and a last one; a terminal one line, rewritten and no wider than it", () => {
  expect(written(false).map((line) => line.slice(0, 6))).toEqual(["5 / 10", "10 / 1"]);
  const terminal = written(true);
  expect(terminal.length).toBe(11);
  expect(terminal[0]).toBe("\r\u001B[2K1 / 10 份，每分钟 60 份，约剩");
  expect(terminal.at(-1)).toBe("\n");
});
