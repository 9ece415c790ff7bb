import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildSchema, parse, validate } from "graphql";
import { expect, test } from "vitest";
import { explorerDocuments } from "../../../web/build/documents.ts";

const root = resolve(import.meta.dirname, "../../..");
const documents = explorerDocuments();

test("every operation of the explorer is among the documents that it sends by id", () => {
  const files = readdirSync(join(root, "web"), { recursive: true, encoding: "utf8" }).filter(
    (file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts") && !file.startsWith("graphql"),
  );
  const names = files.flatMap((file) => {
    const text = readFileSync(join(root, "web", file), "utf8");
    return [...text.matchAll(/^\s*(?:query|mutation) (\w+)\b.*\{$/gm)].map((match) => match[1]!);
  });
  expect(Object.keys(documents)).toEqual(names.toSorted());
  expect(names.length).toBeGreaterThan(30);
});

test("each is valid and has one operation", () => {
  const schema = buildSchema(readFileSync(join(root, "server", "schema.graphql"), "utf8"));
  for (const [name, text] of Object.entries(documents)) {
    const document = parse(text);
    expect(validate(schema, document), name).toEqual([]);
    expect(document.definitions.filter(({ kind }) => kind === "OperationDefinition")).toHaveLength(1);
  }
});
