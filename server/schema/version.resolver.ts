import { typeOfLabel } from "./labels.type.ts";
import type { NodeObject } from "./node.type.ts";
import { addAsked } from "./planned/asked.ts";
import { VersionType } from "./version.type.ts";

addAsked<NodeObject<"Policy">, unknown>(typeOfLabel("Policy"), "versions", {
  type: () => [VersionType],
  zh: "它的原文，现行的在前",
  en: "Its texts, that which stands first",
  ask: (policies, { context: { library } }) =>
    Promise.all(policies.map(({ id }) => library().versionsOf(id))),
});

addAsked<VersionType, unknown>(VersionType, "text", {
  type: () => String,
  zh: "全文",
  en: "The whole text",
  ask: (versions, { context: { library } }) =>
    Promise.all(versions.map(async ({ policy, key }) => (await library().textOf(policy, key))?.text ?? "")),
});
