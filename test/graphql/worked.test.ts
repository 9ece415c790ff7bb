import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askable, type AskedGraph } from "../support/ask-graph.ts";
import { DUTIES } from "./worked/duties.ts";
import { graph } from "./worked/library.ts";
import { PLANS } from "./worked/plans.ts";
import type { Answer } from "./worked/question.ts";

let asked: AskedGraph;
beforeAll(async () => {
  asked = await askable(graph);
}, 60_000);
afterAll(() => asked.store.close());

describe("questions that people have across documents, each one request", () => {
  test.each([...DUTIES, ...PLANS].map((each) => [each.question, each] as const))(
    "%s",
    async (_, { query, variables, answer, expected, questions }) => {
      const found = await asked.ask(query, variables);
      expect(found.errors).toEqual([]);
      const answered = answer(found.data as unknown as Answer);
      expect(answered).toEqual(expected());
      expect(JSON.stringify(answered), "the question has an answer").toMatch(/[^[\],0"]/);
      expect([found.questions.length, found.questions]).toEqual([questions, found.questions]);
    },
  );
});
