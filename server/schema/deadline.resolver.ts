import {
  answeringFor,
  completedOn,
  daysOf,
  deadlineState,
  issuedOnOf,
  lastDaysOf,
  type Answering,
  type NodeOf,
  type Store,
} from "../../graph/index.ts";
import { userError } from "../errors.ts";
import { today } from "../today.ts";
import type { Context } from "./context.ts";
import { DeadlineStateEnum } from "./enums.ts";
import { typeOfLabel } from "./labels.type.ts";
import { NodeType, toNode, toObject, type NodeObject } from "./node.type.ts";
import { addAsked, type Argument } from "./planned/asked.ts";
import { ProvisionType } from "./provision.type.ts";

const DeadlineType = typeOfLabel("Deadline");
type Deadline = NodeObject<"Deadline">;

addAsked<Deadline, { readonly asOf?: string | null }>(DeadlineType, "state", {
  type: () => DeadlineStateEnum,
  zh:
    "在某日的状态。只写年或月的，到该年或该月最后一日；印发后若干时间的，自成文日期起算；" +
    "过了日期不表示没有完成",
  en:
    "How it stands on a day. A year or a month is due on its last day; what counts from the issue counts from issuedOn; " +
    "that the day has gone by does not say that it was not done",
  args: {
    asOf: {
      type: () => String,
      optional: true,
      zh: "哪一日（ISO），如 2026-01-31；不写为今日（北京时间 UTC+8）",
      en: "The day (ISO), as in 2026-01-31; today (UTC+8) by default",
    },
  },
  ask: async (deadlines, { args, context }) => {
    const asOf = args.asOf ?? today();
    const days = daysOf(asOf);
    if (days?.first !== days?.last || !days) throw badDay(asOf);
    const issued = await lookedUp(deadlines, context).issuedOn();
    return deadlines.map((deadline) => {
      const issuedOn = issued.get(deadline.policy) ?? null;
      return deadlineState(deadline, { asOf, issuedOn, doneOn: completedOn(deadline.stated) });
    });
  },
});

addAsked<Deadline, unknown>(DeadlineType, "lastDay", {
  type: () => String,
  nullable: true,
  zh: "最后一日（ISO）；长期、逐期重复或无从得知的为空，工作日数不能换算成某一日的也为空",
  en: "The last day (ISO); null for what stands, recurs or cannot be known, and for a number of working days",
  ask: async (deadlines, { context }) => {
    const issued = await lookedUp(deadlines, context).issuedOn();
    return deadlines.map((deadline) => {
      const days = lastDaysOf(deadline, issued.get(deadline.policy) ?? null);
      return days && days.first === days.last ? days.last : null;
    });
  },
});

/** A field that tells who answers. */
function addAnswering(
  name: string,
  type: Argument["type"],
  nullable: boolean,
  zh: string,
  en: string,
  of: (answering: Answering) => unknown,
): void {
  addAsked<Deadline, unknown>(DeadlineType, name, {
    type,
    ...(nullable && { nullable }),
    zh,
    en,
    ask: async (deadlines, { context }) => {
      const answering = await lookedUp(deadlines, context).answering();
      return deadlines.map(({ id }) => {
        const found = answering.get(id);
        return found ? of(found) : null;
      });
    },
  });
}

addAnswering(
  "statedBy",
  () => NodeType,
  false,
  "写明它的条款或指标；在一切编号之前写明的，为政策本身",
  "The provision or the indicator that states it; the policy where it stands before every numbered part",
  ({ stating }) => toObject(stating),
);
addAnswering(
  "provision",
  () => ProvisionType,
  true,
  "所在条款；指标的期限为指标所在的条款；在一切编号之前写明的为空",
  "The provision in which it stands, of an indicator's that of the indicator; null before every numbered part",
  ({ provision }) => provision && toObject(provision),
);
addAnswering(
  "bureaus",
  () => [typeOfLabel("Bureau")],
  false,
  "谁负责，取首先点了名的一处：与期限同在一句的责任分工；该条款或指标的责任分工句；最近的上级条款的责任分工句；" +
    "该条款的其他叙述句。chargedIn 说明是哪一处；都没有则为空列",
  "Who answers, by the first of these that names anybody: what shares a sentence with the deadline; the clauses of the " +
    "provision or the indicator; the clauses of the nearest part round it; other sentences of the provision. chargedIn says " +
    "which; an empty list when there is none",
  ({ bureaus }) => bureaus.map(toObject),
);
addAnswering(
  "chargedIn",
  () => NodeType,
  true,
  "责任单位是在哪里点名的：写明期限之处，或其上级条款；无人被点名为空",
  "What the bodies are named for: what states the deadline, or a part round it; null when nobody is named",
  ({ charged }) => charged && toObject(charged),
);

/** What is looked up for deadlines of one level, when the first field asks. */
interface LookedUp {
  readonly issuedOn: () => Promise<ReadonlyMap<string, string>>;
  readonly answering: () => Promise<ReadonlyMap<string, Answering>>;
}

const known = new WeakMap<Deadline, LookedUp>();

/** Fields of the same deadlines share what is looked up for them. */
function lookedUp(deadlines: readonly Deadline[], { store }: Context): LookedUp {
  const shared = known.get(deadlines[0]!);
  if (shared && deadlines.every((deadline) => known.get(deadline) === shared)) return shared;
  const nodes = deadlines.map((deadline): NodeOf<"Deadline"> => toNode(deadline));
  const found = {
    issuedOn: once(store(), (from) => issuedOnOf(from, nodes)),
    answering: once(store(), (from) => answeringFor(from, nodes)),
  };
  for (const deadline of deadlines) known.set(deadline, found);
  return found;
}

function once<Found>(store: Store, look: (store: Store) => Promise<Found>): () => Promise<Found> {
  let found: Promise<Found> | undefined;
  return () => (found ??= look(store));
}

function badDay(day: string) {
  return userError(
    "BAD_USER_INPUT",
    `asOf 应为 ISO 日期，如 2026-01-31，现为 ${day} / asOf must be an ISO date such as 2026-01-31, not ${day}`,
  );
}
