import { expect, test } from "vitest";
import { saidBy } from "../../../support/reading.ts";

const BODY = "一、主要任务\n（一）清理围网。（责任单位：市水务局）\n二、保障措施\n加强领导。\n";
const said = { headings: ["一、主要任务", "（一）清理围网", "二、保障措施"], owners: ["市水务局:SOLE"] };

test.each([
  ["blanks", "目录\n一、主要任务  1\n（一）清理围网   2\n二、保障措施 3\n"],
  ["dashes around the page", "目 录\n一、主要任务- 1 -\n（一）清理围网- 2 -\n二、保障措施- 3 -\n"],
  ["brackets around the page", "目录\n一、主要任务（1）\n（一）清理围网（2）\n二、保障措施（3）\n"],
  ["one ellipsis", "一、主要任务…1\n（一）清理围网…2\n二、保障措施…3\n"],
  ["half-width dots", "一、主要任务･･･1\n（一）清理围网･･･2\n二、保障措施･･･3\n"],
  ["dots with blanks", "一、主要任务. . . . . 1\n（一）清理围网 . . . . 2\n二、保障措施. . . 3\n"],
  ["dots and a Roman page", "一、主要任务........I\n（一）清理围网........II\n二、保障措施........IV\n"],
  ["blanks and no 目录", "一、主要任务    1\n（一）清理围网    2\n二、保障措施    3\n"],
  ["the page right behind the title", "目录\n一、主要任务1\n（一）清理围网1\n二、保障措施2\n"],
])("a table of contents with %s doubles no heading", async (_, contents) => {
  expect(await saidBy("a.txt", `南林市湖泊保护工作方案\n${contents}${BODY}`)).toEqual(said);
});

test("headings that end in numbers are no contents where nothing stands again", async () => {
  const text = "南林市考核办法\n一、组织领导 10\n二、日常工作 20\n三、宣传工作 30\n";
  expect((await saidBy("a.txt", text)).headings).toHaveLength(3);
});
