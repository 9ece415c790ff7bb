import fc from "fast-check";
import { expect, test } from "vitest";
import { boundedTo } from "../../../../server/mcp/bounded.ts";

test("an answer that fits stays as it is", () => {
  const data = { bureau: { assignments: { nodes: [{ role: "LEAD" }] } } };
  expect(boundedTo(1_000, data)).toEqual({ data, cut: [] });
});

test("the largest list loses its end, and the place is told with how much is shown of how much", () => {
  const data = { policy: { nodes: Array.from({ length: 100 }, (_, n) => `条款${n}`), few: [1, 2] } };
  const { data: shown, cut } = boundedTo(200, data);
  const { nodes, few } = (shown as typeof data).policy;
  expect(cut).toEqual([{ at: "policy.nodes", shown: nodes.length, of: 100 }]);
  expect([nodes[0], few]).toEqual(["条款0", [1, 2]]);
  expect(data.policy.nodes).toHaveLength(100);
});

test("where no list can be shorter a text is, and no more than needed", () => {
  const { data, cut } = boundedTo(600, { text: "文".repeat(2_000) });
  expect(cut).toEqual([{ at: "text", shown: 589, of: 2_000 }]);
  expect(JSON.stringify(data)).toHaveLength(600);
});

test("whatever the answer, its lists of short items fit", () => {
  const answers = fc.array(fc.record({ quote: fc.string({ maxLength: 20 }), line: fc.nat() }), {
    maxLength: 200,
  });
  fc.assert(
    fc.property(answers, (nodes) => {
      const { data } = boundedTo(500, { list: { nodes } });
      expect(JSON.stringify(data).length).toBeLessThanOrEqual(500);
    }),
  );
});
