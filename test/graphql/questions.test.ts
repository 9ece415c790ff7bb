import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build } from "../../graph/index.ts";
import { curated, seedSource } from "../support/seed.ts";
import { startServer, type RunningServer } from "../support/start-server.ts";
import { QUESTIONS } from "./questions.ts";
import type { Answer } from "./questions/question.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer("memory:");
});
afterAll(() => server.stop());

interface Evidence {
  readonly kind: string;
  readonly quote: string | null;
  readonly start: number;
  readonly end: number;
}

/** All evidence in an answer, wherever it stands. */
function evidenceIn(value: unknown): Evidence[] {
  if (value === null || typeof value !== "object") return [];
  const found = "quote" in value && "start" in value ? [value as Evidence] : [];
  return [...found, ...Object.values(value).flatMap(evidenceIn)];
}

describe("the thirty questions of an audit, each answered by the API with its evidence", () => {
  test.each(QUESTIONS.map((question) => [`${question.number} ${question.question}`, question] as const))(
    "%s",
    async (_, { query, answer, expected, quotes }) => {
      const { data, errors } = await server.ask<Answer>(query);
      expect(errors).toBeUndefined();
      expect(answer(data)).toEqual(expected);
      const evidence = evidenceIn(data).filter(({ kind }) => kind === "QUOTATION");
      for (const { quote, start, end } of evidence) expect(seedSource.text.slice(start, end)).toBe(quote);
      for (const quote of quotes)
        expect(
          evidence.map((each) => each.quote),
          quote,
        ).toContainEqual(expect.stringContaining(quote));
    },
  );

  test("30: a rebuild is byte-identical, and is what the API answers from", async () => {
    const { data } = await server.ask<{ meta: { revision: string } }>("{ meta { revision } }");
    expect(build([seedSource], curated).revision).toBe(data.meta.revision);
  });
});
