import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toExtraction } from "../../graph/extraction.ts";
import { fold } from "../../graph/text/fold.ts";
import { parse } from "../../graph/text/parse.ts";
import { REASONS } from "../../graph/text/unread/reasons.ts";
import { accountOf } from "../../graph/text/unread/unread.ts";
import { sourceOf } from "../support/sources.ts";

/** Sentences of plans in pieces, so that cues stand beside everything that may make them none. */
const piece = fc.constantFrom(
  ..."县水利局 县财政局 市政府办公室 各有关部门 企业 主管部门 项目 工作领导小组 群众 用户 党委领导、政府".split(
    " ",
  ),
  ..."牵头 会同 负责 负总责 配合 指导 承担日常工作 要加强督促 将组织检查 负责人 会同意 首问负责 发挥牵头作用".split(
    " ",
  ),
  ..."责任单位：县水利局 责任单位： （牵头单位：县财政局） （县水利局负责） 全部责任单位：".split(" "),
  ..."力争达标率达到90% 力争系数达到0.6 翻一番 分别达到3个、4个 给予补助5万元 不少于2名的专管员".split(" "),
  ..."2027年底前 2027年初起 2027年春节前 到“十五五”末 本届政府任期内 较2020年底 近期".split(" "),
  ..."《山塘管理办法》 《登记表》 （以下简称《办法》） 《时代》周刊 青政发〔2024〕3号".split(" "),
  ..."， 。 ； 、 ： “ ” （ ） \n".split(" "),
  "\n（一）整治山塘。",
  "\n1.县林业局：",
  "\n二、职责分工\n",
);
const text = fc
  .array(piece, { maxLength: 40 })
  .map((pieces) => `青溪县水利提升实施方案\n一、主要任务\n（一）整治山塘。${pieces.join("")}\n`);

/** Words that usually state something, wherever they stand; written apart from the rules that look for them. */
const CUE = /牵头|会同(?!意)|负责|负总责|(?:责任|牵头)单位(?=:)|《[^《》\n]{2,60}》|〔20\d\d〕\d+号|翻一番/g;

describe("every cue is read, unread with a reason, or named as none", () => {
  test("in generated texts", () => {
    fc.assert(
      fc.property(text, (words) => {
        const document = parse(sourceOf(words));
        const accounts = accountOf(document);
        for (const { index, 0: cue } of fold(words).matchAll(CUE)) {
          const end = index + cue.length;
          const touches = (span: { start: number; end: number }) => span.start < end && index < span.end;
          expect(accounts.some(touches), `${cue} at ${index} of ${words}`).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("what is unread is what the account says, with its kind and its words", () => {
    fc.assert(
      fc.property(text, (words) => {
        const document = parse(sourceOf(words));
        const told = accountOf(document).filter(({ state }) => state === "UNREAD");
        const { unread } = toExtraction(document);
        expect(unread.map(({ start, end, why }) => [start, end, why])).toEqual(
          told.map(({ start, end, why }) => [start, end, why]),
        );
        for (const { start, end, quote, kind, why } of unread) {
          expect(words.slice(start, end)).toBe(quote);
          expect(kind).toBe(REASONS[why as keyof typeof REASONS].kind);
        }
      }),
      { numRuns: 80 },
    );
  });

  test("what counts as read is held by something taken", () => {
    fc.assert(
      fc.property(text, (words) => {
        const document = parse(sourceOf(words));
        const taken = [
          document.metadata.titleSpan,
          ...document.clauses,
          ...document.clauses.flatMap(({ names }) => names),
          ...document.citations,
          ...document.deadlines,
          ...document.quantities,
          ...document.units,
        ];
        for (const { start, end } of accountOf(document).filter(({ state }) => state === "READ"))
          expect(taken.some((span) => span.start < end && start < span.end)).toBe(true);
      }),
      { numRuns: 80 },
    );
  });
});
