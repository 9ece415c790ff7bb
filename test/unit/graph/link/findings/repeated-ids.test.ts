import { expect, test } from "vitest";
import { findingGraph } from "../../../../../graph/link/findings/finding.ts";

const kind = { code: "OWNER_ONLY_IN_ANNEX", severity: "WARNING", zh: "甲", en: "A" } as const;

test("findings of one key that say different things have ids of their own, equal ones share one", () => {
  const found = ["甲", "乙", "甲"].map((zh) => ({ zh, en: "x", key: "二、(十一)", marks: [] }));
  const ids = findingGraph(kind, "P", found).nodes.map(({ id }) => id);
  expect(ids[0]).toMatch(/^P#find_owner_only_in_annex_[0-9a-f]{8}$/);
  expect(ids).toEqual([ids[0], `${ids[0]}~2`, ids[0]]);
});
