import { describe, expect, test } from "vitest";
import { addressOfPlace, citationOf } from "../../../../server/cite/citation.ts";
import { aroundOf, excerptOf, LONGEST_EXCERPT } from "../../../../server/cite/excerpt.ts";
import { fromUrl } from "../../../../web/state/view.ts";

const PLACE = { policy: "方案·青山县·2024-03-01", version: "ab12", start: 5, end: 9 };

describe("a citation", () => {
  test("has words, title, number, place, revision and address; titles within take single marks", () => {
    expect(
      citationOf({
        title: "青山县贯彻《质量纲要》实施方案",
        docNumber: "青政发〔2024〕9号",
        quote: "由县市场监管局\n  牵头",
        line: 12,
        start: 5,
        end: 17,
        revision: "9f0c",
        address: "https://zhengmai.example/?a",
      }),
    ).toBe(
      "『由县市场监管局牵头』——《青山县贯彻〈质量纲要〉实施方案》（青政发〔2024〕9号），第 12 行 line 12，[5, 17)，" +
        "revision 9f0c，https://zhengmai.example/?a",
    );
  });

  test("leads to the text that was cited: the explorer opens its words", () => {
    const address = addressOfPlace(PLACE, "https://zhengmai.example/plans");
    expect(address).toMatch(/^https:\/\/zhengmai\.example\/plans\/\?screen=reader&/);
    const { screen, policy, version, span } = fromUrl(address);
    expect([screen, policy, version, span]).toEqual(["reader", PLACE.policy, "ab12", { start: 5, end: 9 }]);
    expect(addressOfPlace(PLACE, null)).toMatch(/^\/\?screen=reader/);
  });
});

describe("an excerpt", () => {
  const text = "一、总则\n（一）修路三十里。𠮷";

  test("is the words with their line, and what stands around them", () => {
    const excerpt = excerptOf(text, 8, 13);
    expect(excerpt).toEqual({ quote: "修路三十里", start: 8, end: 13, line: 2 });
    expect(aroundOf(text, excerpt, 3)).toEqual({ before: "（一）".slice(0, 3), after: "。𠮷" });
  });

  test("cuts no character in half, and of too many words gives the beginning", () => {
    expect(aroundOf(text, { start: 8, end: 13 }, 2).after).toBe("。");
    const long = "文".repeat(LONGEST_EXCERPT + 10);
    expect(excerptOf(long, 0, long.length).end).toBe(LONGEST_EXCERPT);
  });

  test.each([
    [-1, 3],
    [3, 3],
    [0, 99],
  ])("of [%i, %i) is refused", (start, end) => expect(() => excerptOf(text, start, end)).toThrow(/区间/));
});
