import { expect, test } from "vitest";
import { toExtraction } from "../../../../graph/extraction.ts";
import { parse } from "../../../../graph/text/parse.ts";
import { sourceOf } from "../../../support/sources.ts";

const headingsOf = (text: string) =>
  toExtraction(parse(sourceOf(text))).headings.map(({ num, title, level }) => `${level} ${num}|${title}`);

test("a number with a blank heads the parts that count from it", () => {
  const text =
    "青溪县防汛预案\n1　总则\n1.1　编制依据\n依据有关规定。\n2　职责\n2.1　指挥机构\n县水利局负责值守。\n";
  expect(headingsOf(text)).toEqual(["1 1|总则", "2 1.1|编制依据", "1 2|职责", "2 2.1|指挥机构"]);
});

test("a number with a blank is no heading where no parts count from it", () => {
  const text = "青溪县防汛预案\n一、物资\n3　台水泵\n4.1　公里堤防\n";
  expect(headingsOf(text)).toEqual(["1 一、|物资"]);
});

test("a short name before a colon is the title of a task; a label or a body is not", () => {
  const text =
    "青溪县方案\n一、任务\n1、疏浚河道：清淤三处。\n2、责任单位：县水利局。\n3、县水利局：负责巡查。\n";
  expect(headingsOf(text)).toEqual(["1 一、|任务", "3 1、|疏浚河道", "3 2、|null", "3 3、|null"]);
});
