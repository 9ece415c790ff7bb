import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ALL } from "../../../web/i18n/all.ts";

const web = join(import.meta.dirname, "..", "..", "..", "web");
const sources = readdirSync(web, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes("i18n"))
  .map((file) => readFileSync(join(web, file), "utf8"))
  .join("\n");

test.each(Object.entries(ALL))(
  "%s says something in both languages, with the same places to fill",
  (_key, { zh, en }) => {
    const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted();
    expect(zh.trim()).not.toBe("");
    expect(en.trim()).not.toBe("");
    expect(places(en)).toEqual(places(zh));
  },
);

test("no key stands in two files", () => {
  const folder = join(web, "i18n", "texts");
  const keys = readdirSync(folder).flatMap((file) =>
    [...readFileSync(join(folder, file), "utf8").matchAll(/^ {2}"([^"]+)":/gm)].map((match) => match[1]!),
  );
  expect(keys.toSorted()).toEqual(Object.keys(ALL).toSorted());
});

test("no text is unused: each key stands in the sources, or its family does", () => {
  const unused = Object.keys(ALL).filter(
    (key) =>
      !sources.includes(`"${key}"`) &&
      !sources.includes(`\`${key.slice(0, key.lastIndexOf(".") + 1)}\${`) &&
      !(key.endsWith(".hint") && sources.includes("`error.${code}.hint`")) &&
      !(key.endsWith(".title") && sources.includes("`${screen}.title`")),
  );
  expect(unused).toEqual([]);
});
