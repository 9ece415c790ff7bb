import "./texts.ts";
import type { Chain, ChainNode, ChainRelationship } from "../../web/api/chain.query.ts";
import { sceneOf } from "../../web/chain/scene.ts";
import { textOf } from "../../web/i18n/use-text.ts";
import type { Takeaway } from "../../web/share/takeaway.ts";

/** Words that break whatever does not escape them. */
export const NASTY = `<script>alert("1")</script> & 'ok' ]]>`;

/** A measure with `tasks` tasks and one bureau, named nastily. */
export function takeawayWith(tasks = 12): Takeaway {
  const node = (id: string, about: object) =>
    ({ id, cite: null, policy: "p", order: 0, ...about }) as unknown as ChainNode;
  const provision = {
    __typename: "Provision",
    kind: "TASK",
    title: null,
    part: "BODY",
    start: 0,
    end: 1,
    line: 1,
  };
  const evidence = {
    kind: "QUOTATION",
    policy: "p",
    unit: "p#m",
    quote: `=1+1 ${NASTY}`,
    start: 3,
    end: 9,
    line: 2,
    statement: null,
    publisher: null,
    url: null,
    date: null,
  };
  const relationship = (source: string, type: string, target: string, about: object = {}) =>
    ({
      id: `${source}|${type}|${target}`,
      source,
      target,
      type,
      method: "EXPLICIT",
      rule: null,
      confidence: null,
      role: null,
      printed: null,
      repair: null,
      phraseStart: null,
      phraseEnd: null,
      verdict: null,
      difference: null,
      evidence,
      ...about,
    }) as unknown as ChainRelationship;
  const ids = Array.from({ length: tasks }, (_, index) => `p#m__t_${index + 1}`);
  const chain = {
    root: "p#m",
    truncated: false,
    hidden: [{ node: "p#m", direction: "UPSTREAM", count: 3 }],
    nodes: [
      node("p", {
        __typename: "Policy",
        label: "POLICY",
        name: "杨凌示范区贯彻落实<质量强国>建设纲要",
        level: "MUNICIPAL",
        held: true,
        docNumber: null,
      }),
      node("p#m", { ...provision, kind: "MEASURE", label: "MEASURE", name: NASTY, cite: "（六）" }),
      ...ids.map((id, index) =>
        node(id, {
          ...provision,
          label: "TASK",
          name: `第${index + 1}项任务：强化食品安全全过程监管，实施重点食品质量提升行动，推进 ISO 9001 认证`,
          cite: `${index + 1}.`,
        }),
      ),
      node("b", {
        __typename: "Bureau",
        label: "BUREAU",
        name: "市监局",
        fullName: "示范区市场监管局",
        aliases: [],
        group: false,
      }),
    ],
    relationships: [
      relationship("p", "CONTAINS", "p#m"),
      ...ids.map((id) => relationship("p#m", "CONTAINS", id, { method: "DERIVED", rule: "a'b" })),
      relationship("p#m", "ASSIGNED_TO", "b", { role: "LEAD", method: "INFERRED", confidence: 0.5 }),
    ],
  } as unknown as Chain;
  return {
    chain,
    scene: sceneOf(chain, [], null),
    kind: "responsibility",
    answer: { responsibilityChain: chain },
    query: "query Q { a }",
    variables: { id: "p#m" },
    address: "http://localhost:4000/?focus=p%23m&a=1",
    revision: "abc",
    madeUp: false,
    text: textOf("zh"),
    language: "zh-CN",
  };
}
