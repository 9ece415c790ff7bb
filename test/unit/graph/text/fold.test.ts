import { expect, test } from "vitest";
import { fold } from "../../../../graph/text/fold.ts";

test.each([
  ["full width and spaces", "（１）　Ａ％，", "(1) A%,"],
  ["small and vertical forms", "一﹑甲﹔乙︰丙﹪﹙丁﹚︵戊︶", "一、甲;乙:丙%(丁)(戊)"],
  ["signs of comparison", "≧98﹪，≦3，⩾5，﹥1", "≥98%,≤3,≥5,>1"],
  [
    "radicals and second codes",
    "⼆、⻝品⾏动，\uF9E4理，⻓",
    "二、食品行动,理理,长".replace("理理", `${"\uF9E4".normalize("NFC")}理`),
  ],
  ["other drawings of ①", "㊀❷➂➍⓹", "①②③④⑤"],
  [
    "traditional characters",
    "市場監督管理總局負責，衛生健康委員會配合",
    "市场监督管理总局负责,卫生健康委员会配合",
  ],
  ["line ends", "甲\r乙\r\n丙\u2028丁\u0085戊\u000B己\u000C庚", "甲\n乙\r\n丙\n丁\n戊\n己\n庚"],
  [
    "zeros of a year",
    "二0二四年 二О二五年 二◯二六年 一九九○年",
    "二〇二四年 二〇二五年 二〇二六年 一九九〇年",
  ],
  ["dashes", "──甲 ――乙 ├──┤", "——甲 ——乙 ├──┤"],
])("%s fold one for one", (_, printed, folded) => {
  expect(fold(printed)).toBe(folded);
  expect(fold(printed)).toHaveLength(printed.length);
});

test("what is no look-alike stays: digits, a county, a tower", () => {
  const text = "2020年，100%，乾县，瞭望台，零售额，0.5个";
  expect(fold(text)).toBe("2020年,100%,乾县,瞭望台,零售额,0.5个");
});
