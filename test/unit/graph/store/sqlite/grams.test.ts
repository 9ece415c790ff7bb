import fc from "fast-check";
import { expect, test } from "vitest";
import { openDatabase } from "../../../../../graph/store/sqlite/database.ts";
import { gramsOf, matchOf } from "../../../../../graph/store/sqlite/grams.ts";

test("every two characters side by side are a token, and the last one of a run", () => {
  expect(gramsOf("\f\n食品安全 好\n食品")).toBe("食品 品安 安全 全 好 品");
});

test("signs of ASCII are moved to where the tokenizer keeps them", () => {
  expect(gramsOf('\f(1"')).toBe("\ue0281 1\ue022 \ue022");
});

test("names, which stand before the text, have tokens of their own beside", () => {
  expect(gramsOf("食品\n\f\n安")).toBe("食品 品 安 \uf8ff食品 \uf8ff品");
  expect(matchOf(["食品", "安"], true)).toBe('"\uf8ff食品" AND "\uf8ff安"*');
});

test("pairs are asked for whole, a single character as a beginning", () => {
  expect(matchOf(["食品", "安", "a-b"])).toBe('"食品" AND "安"* AND "a\ue02d" AND "\ue02db"');
});

test.each([[[]], [[""]], [[" \n"]]])("nothing is asked of the terms %j", (terms) => {
  expect(matchOf(terms)).toBeNull();
});

test("whatever stands in a text is found by the index, as CONTAINS would find it", () => {
  const database = openDatabase(null);
  database.exec("CREATE VIRTUAL TABLE gram USING fts5(grams, content='', detail=none, tokenize='ascii')");
  const characters = fc.constantFrom(..."食品安全ab1A(-\"'*.、𠮷é\u0000\u0007\ue028 \n");
  const text = fc.array(characters, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(""));
  let row = 0;
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (whole, from, length) => {
      const start = from % whole.length;
      const term = whole.slice(start, start + 1 + (length % 5));
      row += 1;
      database.run("INSERT INTO gram (rowid, grams) VALUES (?, ?)", BigInt(row), gramsOf(whole));
      const match = matchOf([term]);
      // A half of a pair of units is no character, and no index knows it.
      if (match === null || /\p{Cs}/u.test(term)) return;
      expect(database.row("SELECT 1 FROM gram WHERE gram MATCH ? AND rowid = ?", match, row)).toEqual([1]);
    }),
    { numRuns: 500 },
  );
  database.close();
});
