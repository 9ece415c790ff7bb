import { readingsIn, type Readings } from "../../graph/index.ts";
import type { Context } from "./context.ts";
import { typeOfLabel } from "./labels.type.ts";
import type { NodeObject } from "./node.type.ts";
import { addAsked } from "./planned/asked.ts";
import { ProvisionType } from "./provision.type.ts";
import { ReadingType, toReading } from "./reading.type.ts";

/** Within one request a document is looked up once, though hundreds of its provisions are asked for. */
const asked = new WeakMap<Context, Map<string, Promise<Readings | null>>>();

function readingsFor(context: Context, policy: string): Promise<Readings | null> {
  const known = asked.get(context) ?? new Map<string, Promise<Readings | null>>();
  asked.set(context, known);
  const readings = known.get(policy) ?? readingsIn(context.store(), policy);
  known.set(policy, readings);
  return readings;
}

addAsked<NodeObject & { readonly policy: string }, unknown>(ProvisionType, "reading", {
  type: () => ReadingType,
  nullable: true,
  zh: "这一条款连同其下读到什么程度；未收录原文为空",
  en: "How far it was read with all that lies under it; null when no text is held",
  ask: (provisions, { context }) =>
    Promise.all(
      provisions.map(async ({ id, policy }) => {
        const readings = await readingsFor(context, policy);
        return readings && toReading(readings.of(id));
      }),
    ),
});

addAsked<NodeObject<"Policy">, unknown>(typeOfLabel("Policy"), "reading", {
  type: () => ReadingType,
  nullable: true,
  zh: "整份文件读到什么程度；未收录原文为空",
  en: "How far it was read; null when its text is not held",
  ask: (policies, { context }) =>
    Promise.all(
      policies.map(async ({ id }) => {
        const readings = await readingsFor(context, id);
        return readings && toReading(readings.whole);
      }),
    ),
});
