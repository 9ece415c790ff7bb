import { parse, validate } from "graphql";
import { expect, test } from "vitest";
import { createSchema } from "../../../server/schema/build.ts";
import { GREETING } from "../../../web/graphql/greeting.ts";

test("what stands in the editor of the GraphQL page can be run", async () => {
  expect(validate(await createSchema(), parse(GREETING))).toEqual([]);
});
