import { expect, test } from "vitest";
import { saidBy } from "../../../../support/reading.ts";

const LINES = [
  "青禾市水网建设任务分工方案",
  "附件1",
  "任务分工表",
  "序号\t重点任务\t责任单位\t完成时限",
  "1\t建设水厂\t市水利局、市财政局\t2025年底前",
  "2\t修复河道\t市水利局\t2026年底前",
  "3\t普查水源\t各镇街、市水利局\t长期",
];

test("a table whose cells are parted by tabs says the same in paragraphs of a web page and of Markdown", async () => {
  const expected = await saidBy("a.txt", LINES.join("\n"));
  const page = `<html><body>\n\t<div>\n\t\t${LINES.map((line) => `<p>${line}</p>`).join("\n\t\t")}\n\t</div>\n</body></html>`;
  expect(JSON.stringify(expected)).toContain("市财政局");
  expect(await saidBy("a.html", page)).toEqual(expected);
  expect(await saidBy("a.md", LINES.join("\n\n"))).toEqual(expected);
});
