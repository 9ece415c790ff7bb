import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import {
  completedOn,
  daysOf,
  deadlinesIn,
  deadlineState,
  lastDaysOf,
  nodeOf,
  type Answering,
  type Store,
} from "../../graph/index.ts";
import { notFound, userError } from "../errors.ts";
import { today } from "../today.ts";
import { both } from "./both.ts";
import type { Context } from "./context.ts";
import { sharedBy, toDeadlineObjects, type DeadlineObject, type Shared } from "./deadline.object.ts";
import { DeadlineStateEnum } from "./enums.ts";
import { typeOfLabel } from "./labels.type.ts";
import { NodeType, toObject } from "./node.type.ts";
import { PageArgs, paged } from "./page.args.ts";
import { ProvisionType } from "./provision.type.ts";

@Resolver(() => typeOfLabel("Deadline"))
export class DeadlineResolver {
  @Query(() => [typeOfLabel("Deadline")], {
    description: both({
      zh: "期限，按最后一日先后，没有最后一日的在后；给出起止时只取最后一日落在其间的（两端都含）",
      en:
        "Deadlines by their last day, those without one behind; with a window only those whose last day lies in it, " +
        "both ends included",
    }),
  })
  async deadlines(
    @Arg("policy", () => ID, { nullable: true, description: "只取这份政策的 / Of this policy only" })
    policy: string | undefined,
    @Arg("from", () => String, {
      nullable: true,
      description: "自此年、月或日起，如 2025-06 / From this year, month or day on, as in 2025-06",
    })
    from: string | undefined,
    @Arg("to", () => String, {
      nullable: true,
      description: "至此年、月或日止，如 2025 / To this year, month or day, as in 2025",
    })
    to: string | undefined,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { store }: Context,
  ): Promise<DeadlineObject[]> {
    mustBeDate("from", from);
    mustBeDate("to", to);
    const deadlines = await paged(args, (page) => deadlinesIn(store(), { policy, from, to, ...page }));
    return toDeadlineObjects(store(), deadlines);
  }

  @FieldResolver(() => DeadlineStateEnum, {
    description: both({
      zh:
        "在某日的状态。只写年或月的，到该年或该月最后一日；印发后若干时间的，自成文日期起算；" +
        "过了日期不表示没有完成",
      en:
        "How it stands on a day. A year or a month is due on its last day; what counts from the issue counts from issuedOn; " +
        "that the day has gone by does not say that it was not done",
    }),
  })
  async state(
    @Root() deadline: DeadlineObject,
    @Arg("asOf", () => String, {
      nullable: true,
      description:
        "哪一日（ISO），如 2026-01-31；不写为今日（北京时间 UTC+8） / The day (ISO), as in 2026-01-31; today (UTC+8) by default",
    })
    asOf: string | undefined,
    @Ctx() { store }: Context,
  ): Promise<string> {
    const day = asOf ?? today();
    const days = daysOf(day);
    if (days?.first !== days?.last || !days) throw badDate("asOf", day, "2026-01-31");
    const issuedOn = await issuedOnFor(store(), deadline);
    return deadlineState(timeOf(deadline), { asOf: day, issuedOn, doneOn: completedOn(deadline.stated) });
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: both({
      zh: "最后一日（ISO）；长期、逐期重复或无从得知的为空，工作日数不能换算成某一日的也为空",
      en: "The last day (ISO); null for what stands, recurs or cannot be known, and for a number of working days",
    }),
  })
  async lastDay(@Root() deadline: DeadlineObject, @Ctx() { store }: Context): Promise<string | null> {
    const days = lastDaysOf(timeOf(deadline), await issuedOnFor(store(), deadline));
    return days && days.first === days.last ? days.last : null;
  }

  @FieldResolver(() => NodeType, {
    description: both({
      zh: "写明它的条款或指标；在一切编号之前写明的，为政策本身",
      en: "The provision or the indicator that states it; the policy where it stands before every numbered part",
    }),
  })
  async statedBy(@Root() deadline: DeadlineObject, @Ctx() { store }: Context): Promise<unknown> {
    return toObject((await answeringOf(store(), deadline)).stating);
  }

  @FieldResolver(() => ProvisionType, {
    nullable: true,
    description: both({
      zh: "所在条款；指标的期限为指标所在的条款；在一切编号之前写明的为空",
      en: "The provision in which it stands, of an indicator's that of the indicator; null before every numbered part",
    }),
  })
  async provision(@Root() deadline: DeadlineObject, @Ctx() { store }: Context): Promise<unknown> {
    const { provision } = await answeringOf(store(), deadline);
    return provision && toObject(provision);
  }

  @FieldResolver(() => [typeOfLabel("Bureau")], {
    description: both({
      zh:
        "谁负责，取首先点了名的一处：与期限同在一句的责任分工；该条款或指标的责任分工句；最近的上级条款的责任分工句；" +
        "该条款的其他叙述句。chargedIn 说明是哪一处；都没有则为空列",
      en:
        "Who answers, by the first of these that names anybody: what shares a sentence with the deadline; the clauses of the " +
        "provision or the indicator; the clauses of the nearest part round it; other sentences of the provision. chargedIn says " +
        "which; an empty list when there is none",
    }),
  })
  async bureaus(@Root() deadline: DeadlineObject, @Ctx() { store }: Context): Promise<unknown[]> {
    return (await answeringOf(store(), deadline)).bureaus.map(toObject);
  }

  @FieldResolver(() => NodeType, {
    nullable: true,
    description: both({
      zh: "责任单位是在哪里点名的：写明期限之处，或其上级条款；无人被点名为空",
      en: "What the bodies are named for: what states the deadline, or a part round it; null when nobody is named",
    }),
  })
  async chargedIn(@Root() deadline: DeadlineObject, @Ctx() { store }: Context): Promise<unknown> {
    const { charged } = await answeringOf(store(), deadline);
    return charged && toObject(charged);
  }
}

async function issuedOnFor(store: Store, deadline: DeadlineObject): Promise<string | null> {
  return (await (await sharedOf(store, deadline)).issuedOn()).get(deadline.policy) ?? null;
}

async function answeringOf(store: Store, deadline: DeadlineObject): Promise<Answering> {
  const found = (await (await sharedOf(store, deadline)).answering()).get(deadline.id);
  if (!found) throw notFound(deadline.id);
  return found;
}

/** One that came alone, as the answer to `node`, is looked up alone. */
async function sharedOf(store: Store, { id, shared }: DeadlineObject): Promise<Shared> {
  if (shared) return shared;
  const node = await nodeOf(store, id);
  if (node?.label !== "Deadline") throw notFound(id);
  return sharedBy(store, [node]);
}

/** A property without value is null in an object that resolvers handed on and absent in the graph. */
function timeOf({ quote, date, recurrence, within, standing }: DeadlineObject) {
  return {
    quote,
    standing,
    ...(date != null && { date }),
    ...(recurrence != null && { recurrence }),
    ...(within != null && { within }),
  };
}

function mustBeDate(name: string, value: string | undefined): void {
  if (value !== undefined && value !== null && !daysOf(value))
    throw badDate(name, value, "2025, 2025-06, 2025-06-30");
}

function badDate(name: string, value: string, examples: string) {
  return userError(
    "BAD_USER_INPUT",
    `${name} 应为 ISO 日期，如 ${examples}，现为 ${value} / ${name} must be an ISO date such as ${examples}, not ${value}`,
  );
}
