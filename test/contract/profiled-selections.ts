import type { Condition, PageRequest, Selection, Via } from "../../graph/store/selection.ts";
import { readingOf } from "../../graph/store/neo4j/cypher.ts";
import type { Reading } from "../../graph/store/neo4j/parts.ts";
import { bureauId, policyId } from "../support/many-policies.ts";

const id = policyId(55);
const ofPolicy: Condition = { of: "NODE", property: "policy", op: "EQ", value: id };
const via = (direction: Via["direction"], ...types: Via["types"]): Via => ({ types, direction });

const ALL = { from: null, labels: ["Measure"], where: null } as const satisfies Selection;
const FIRST = { orderBy: [], after: null, backward: false, limit: 5 } as const;
const LED = [{ of: "RELATIONSHIP", property: "role", descending: true }] as const;
const BY_NAME = [{ of: "NODE", property: "name", descending: true }] as const;

const PAGES: Readonly<Record<string, PageRequest>> = {
  "a label": { ...ALL, ...FIRST },
  "a label, behind a place": { ...ALL, ...FIRST, after: [5510, `${id}#m_0`] },
  "a label, before a place": { ...ALL, ...FIRST, after: [5510, `${id}#m_0`], backward: true },
  "a label, from its end": { ...ALL, ...FIRST, backward: true },
  "some labels": { ...ALL, ...FIRST, labels: ["Measure", "Task", "Section"] },
  "one policy": { ...ALL, ...FIRST, where: ofPolicy },
  "one policy, by name": { ...ALL, ...FIRST, where: ofPolicy, orderBy: BY_NAME },
  "one policy, of some far end": {
    ...ALL,
    ...FIRST,
    where: {
      all: [
        ofPolicy,
        {
          some: via("OUT", "ASSIGNED_TO"),
          where: { of: "NODE", property: "id", op: "EQ", value: bureauId(55) },
        },
      ],
    },
  },
  "the parts of some policies": {
    ...ALL,
    ...FIRST,
    from: { ids: [id, policyId(56), policyId(57)], via: via("OUT", "CONTAINS") },
  },
  "who is charged by a body, in an order": {
    ...ALL,
    ...FIRST,
    labels: ["Measure", "Task"],
    from: { ids: [bureauId(55)], via: via("IN", "ASSIGNED_TO") },
    orderBy: LED,
  },
  "whatever is charged, of one policy": {
    ...ALL,
    ...FIRST,
    where: ofPolicy,
    from: { ids: null, via: via("IN", "ASSIGNED_TO") },
  },
  "whatever is charged": { ...ALL, ...FIRST, from: { ids: null, via: via("IN", "ASSIGNED_TO") } },
};

/** Pages, counts and groups of many shapes, by what they are of. */
export const SELECTIONS: readonly (readonly [name: string, reading: Reading])[] = [
  ...Object.entries(PAGES).map(
    ([name, request]) => [`page of ${name}`, readingOf("page", { ...request })] as const,
  ),
  ["count of a label", readingOf("count", ALL)],
  ["count of one policy", readingOf("count", { ...ALL, where: ofPolicy })],
  [
    "count of the parts of a policy",
    readingOf("count", { ...ALL, from: { ids: [id], via: via("OUT", "CONTAINS") } }),
  ],
  ["groups of one policy", readingOf("groups", { ...ALL, where: ofPolicy, groupBy: [BY_NAME[0]] })],
];
