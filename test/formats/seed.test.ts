import { expect, test } from "vitest";
import { read } from "../../graph/index.ts";
import { toDocx, toHtml } from "../support/convert.ts";
import { seedSource } from "../support/seed.ts";
import { summaryOf } from "../support/summary.ts";
import { NO_TABLE, SEED_TABLE } from "./seed-table.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const { text } = seedSource;
const expected = summaryOf(seedSource);

test.each<[string, string, Uint8Array]>([
  ["a web page", "seed.html", bytes(toHtml(text, SEED_TABLE))],
  ["a web page without a table", "seed.html", bytes(toHtml(text, NO_TABLE))],
  ["a Word file", "seed.docx", toDocx(text, SEED_TABLE)],
  ["a Word file without a table", "seed.docx", toDocx(text, NO_TABLE)],
  ["Markdown", "seed.md", bytes(text.replaceAll("\n", "\n\n"))],
  ["a text with CRLF and a byte order mark", "seed.txt", bytes(`\uFEFF${text.replaceAll("\n", "\r\n")}`)],
])("the seed as %s says the same", async (_, name, file) =>
  expect(summaryOf(await read(file, name))).toEqual(expected),
);
