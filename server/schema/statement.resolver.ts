import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import { statementsOf, toEntries, type StatementKind } from "../../graph/index.ts";
import { inRange } from "../errors.ts";
import { both } from "./both.ts";
import type { Context } from "./context.ts";
import { StatementKindEnum } from "./enums.ts";
import { recording, revisionIn, unknownStatement, whoOf } from "./recording.ts";
import { lineOf, StatementInput } from "./statement.input.ts";
import {
  StatementConnectionType,
  StatementOutcomeType,
  toStatementObject,
  type StatementEdgeType,
} from "./statement.type.ts";
import { SuspectType, toSuspect } from "./suspect.type.ts";

@Resolver()
export class StatementResolver {
  @Mutation(() => StatementOutcomeType, {
    description: both({
      zh: "记录人所陈述的一条并重建图；只追加、不改写，可撤回。需要管理令牌",
      en:
        "Records what a person states and links the graph anew; only ever appended, and undone by its id. " +
        "Needs the admin token",
    }),
  })
  async state(
    @Arg("input", () => StatementInput, { description: "陈述 / The statement" }) input: StatementInput,
    @Ctx() { library, mayChange }: Context,
  ): Promise<StatementOutcomeType> {
    const by = whoOf(mayChange(), input.by);
    const line = lineOf(input, by, new Date().toISOString());
    const { statements, state } = await recording(() => library().state([line]));
    const [statement] = statements;
    return { id: statement!.id, statement: toStatementObject(statement!), revision: revisionIn(state) };
  }

  @Mutation(() => StatementOutcomeType, {
    description: both({
      zh: "撤回一条陈述并重建图；撤回也是追加的一条。需要管理令牌",
      en:
        "Takes a statement back and links the graph anew; the taking back is appended, too. " +
        "Needs the admin token",
    }),
  })
  async undo(
    @Arg("id", () => ID, { description: "陈述的编号 / The id of the statement" }) id: string,
    @Arg("by", () => String, { nullable: true, description: "撤回人 / Who takes it back" })
    by: string | undefined,
    @Arg("why", () => String, { nullable: true, description: "理由 / Why" }) why: string | undefined,
    @Ctx() { library, mayChange }: Context,
  ): Promise<StatementOutcomeType> {
    const who = whoOf(mayChange(), by ?? "管理员");
    const outcome = await library().undo(id, {
      by: who,
      at: new Date().toISOString(),
      why: why?.trim() || "撤回",
    });
    if (!outcome) throw unknownStatement(id);
    return { id, statement: null, revision: revisionIn(outcome.state) };
  }

  @Query(() => [SuspectType], {
    description: "存疑的陈述 / Statements whose words have changed since",
  })
  async suspects(@Ctx() { library }: Context): Promise<SuspectType[]> {
    const { suspects } = await library().told();
    return suspects.map(toSuspect);
  }

  @Query(() => StatementConnectionType, {
    description: "人所陈述的，先后为序 / What people stated, in the order in which they did",
  })
  async statements(
    @Arg("policy", () => ID, { nullable: true, description: "只取这份政策的 / Of this policy only" })
    policy: string | undefined,
    @Arg("subject", () => ID, { nullable: true, description: "只取针对它的 / Of this subject only" })
    subject: string | undefined,
    @Arg("kinds", () => [StatementKindEnum], {
      nullable: true,
      description: "只取这些种类 / Only these kinds",
    })
    kinds: StatementKind[] | undefined,
    @Arg("undone", () => Boolean, {
      defaultValue: false,
      description: "也列已撤回的 / Also those that were taken back",
    })
    undone: boolean,
    @Arg("first", () => Int, { defaultValue: 50, description: "本页条数，1–200 / How many, 1 to 200" })
    first: number,
    @Arg("after", () => String, { nullable: true, description: "从此游标之后 / After this cursor" })
    after: string | undefined,
    @Ctx() { store, library }: Context,
  ): Promise<StatementConnectionType> {
    inRange("first", first, 1, 200);
    const entries = toEntries(await library().ledger());
    const matched = new Set((await statementsOf(store())).map(({ id }) => id));
    const wanted = entries.filter(
      ({ statement, undone: back }) =>
        (undone || back === null) &&
        (!kinds?.length || kinds.includes(statement.kind)) &&
        (subject == null || statement.subject === subject) &&
        (policy == null || isWithin(policy, [statement.subject, statement.on?.source])),
    );
    const start = after == null ? 0 : wanted.findIndex(({ statement }) => statement.id === after) + 1;
    const edges = wanted.slice(start, start + first).map((entry): StatementEdgeType => ({
      cursor: entry.statement.id,
      node: toStatementObject(entry.statement),
      matched: matched.has(entry.statement.id),
      undone: entry.undone,
    }));
    return {
      edges,
      nodes: edges.map(({ node }) => node),
      pageInfo: {
        hasNextPage: start + edges.length < wanted.length,
        hasPreviousPage: start > 0,
        startCursor: edges.at(0)?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
      totalCount: wanted.length,
    };
  }
}

/** True where one of the ids is the policy, or of something in it. */
function isWithin(policy: string, ids: readonly (string | undefined)[]): boolean {
  return ids.some((id) => id !== undefined && (id === policy || id.startsWith(`${policy}#`)));
}
