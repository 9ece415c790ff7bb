import { filesOfText, outlineOf, textOf } from "../../graph/index.ts";
import { typeOfLabel } from "./labels.type.ts";
import { NodeType, toObject, type NodeObject } from "./node.type.ts";
import { addAsked } from "./planned/asked.ts";
import { SourceType } from "./source.type.ts";

type Policy = NodeObject<"Policy">;
const PolicyType = typeOfLabel("Policy");

addAsked<Policy, unknown>(PolicyType, "outline", {
  type: () => [NodeType],
  size: 300,
  zh: "按文件次序的章节、措施、任务与指标",
  en: "Its sections, measures, tasks and indicators in document order",
  ask: (policies, { context: { store } }) =>
    Promise.all(policies.map(async ({ id }) => (await outlineOf(store(), id)).map(toObject))),
});

addAsked<Policy, unknown>(PolicyType, "source", {
  type: () => SourceType,
  nullable: true,
  zh: "原文；未收录为空",
  en: "The text; null when it is not held",
  ask: (policies, { context: { store } }) =>
    Promise.all(
      policies.map(async ({ id }) => {
        const held = await textOf(store(), id);
        return held && { ...held, length: held.text.length, parts: filesOfText(held) };
      }),
    ),
});
