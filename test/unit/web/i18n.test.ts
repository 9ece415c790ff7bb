import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { en } from "../../../web/i18n/en.ts";
import { zh } from "../../../web/i18n/zh.ts";

const web = join(import.meta.dirname, "..", "..", "..", "web");
const sources = readdirSync(web, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes("i18n"))
  .map((file) => readFileSync(join(web, file), "utf8"))
  .join("\n");

test("both languages have the same texts, with the same places to fill", () => {
  expect(Object.keys(en)).toEqual(Object.keys(zh));
  const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted();
  for (const key of Object.keys(zh) as (keyof typeof zh)[]) expect(places(en[key]), key).toEqual(places(zh[key]));
});

test("no text is unused: each key stands in the sources, or its family does", () => {
  const unused = Object.keys(zh).filter((key) => !sources.includes(`"${key}"`) && !sources.includes(`\`${key.slice(0, key.lastIndexOf(".") + 1)}\${`) && !(key.endsWith(".hint") && sources.includes("`error.${code}.hint`")));
  expect(unused).toEqual([]);
});
