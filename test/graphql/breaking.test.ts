import { readFileSync } from "node:fs";
import { buildSchema, findBreakingChanges } from "graphql";
import { expect, test } from "vitest";
import { createSchema } from "../../server/schema/build.ts";

const textOf = (path: string) => readFileSync(new URL(`../../server/${path}`, import.meta.url), "utf8");

/** What a description of graphql-js is about: `Query.policies`, or the type where no field is named. */
function coordinateOf(description: string): string {
  const field = /\b[A-Z]\w*\.\w+/.exec(description)?.[0];
  if (field !== undefined) return field;
  // "UNION was removed from enum type Kind.", "Standard feature …": the type is the last name with a capital.
  return /\btype ([A-Z]\w*)/.exec(description)?.[1] ?? /^(\w+)/.exec(description)![1]!;
}

test("what a change names", () => {
  expect(
    [
      "Query.policies changed type from [Policy!]! to PolicyConnection!.",
      "Policy was removed.",
      "OLD was removed from enum type Kind.",
      "A required field by on input type StatementInput was added.",
      "Query.findings arg code was removed.",
      "Bureau no longer implements interface Node.",
      "Bureau changed from an Object type to an Interface type.",
    ].map(coordinateOf),
  ).toEqual(["Query.policies", "Policy", "Kind", "StatementInput", "Query.findings", "Bureau", "Bureau"]);
});

test("nothing that was released breaks but what the changelog of the schema names", async () => {
  const changes = findBreakingChanges(buildSchema(textOf("schema.released.graphql")), await createSchema());
  const changelog = textOf("schema/CHANGELOG.md");
  const untold = changes.filter(({ description }) => !changelog.includes(`\`${coordinateOf(description)}`));
  expect(untold.map(({ description }) => description)).toEqual([]);
});
