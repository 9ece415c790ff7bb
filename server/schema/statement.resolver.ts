import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import { statementsOf, toEntries, type StatementKind } from "../../graph/index.ts";
import { both } from "./both.ts";
import { pageOfKept } from "./connection/kept.ts";
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
    @Arg("first", () => Int, {
      nullable: true,
      description: "最前的几条，1–1000；不写则 100 / The first so many; 100 by default",
    })
    first: number | undefined,
    @Arg("after", () => String, { nullable: true, description: "从此游标之后 / Behind this cursor" })
    after: string | undefined,
    @Arg("last", () => Int, {
      nullable: true,
      description: "最后的几条，1–1000 / The last so many, 1 to 1000",
    })
    last: number | undefined,
    @Arg("before", () => String, { nullable: true, description: "到此游标之前 / Before this cursor" })
    before: string | undefined,
    @Ctx() { store, library }: Context,
  ): Promise<StatementConnectionType> {
    const entries = toEntries(await library().ledger()).map((entry, index) => ({ ...entry, index }));
    const matched = new Set((await statementsOf(store())).map(({ id }) => id));
    const wanted = entries.filter(
      ({ statement, undone: back }) =>
        (undone || back === null) &&
        (!kinds?.length || kinds.includes(statement.kind)) &&
        (subject == null || statement.subject === subject) &&
        (policy == null || isWithin(policy, [statement.subject, statement.on?.source])),
    );
    // The ledger is only ever appended to: an entry keeps its number.
    const page = pageOfKept("statements", wanted, ({ index }) => [index], {
      ...(first != null && { first }),
      ...(after != null && { after }),
      ...(last != null && { last }),
      ...(before != null && { before }),
    });
    const edges = page.edges.map(({ cursor, node: { statement, undone: back } }): StatementEdgeType => ({
      cursor,
      node: toStatementObject(statement),
      matched: matched.has(statement.id),
      undone: back,
    }));
    const { pageInfo, totalCount } = page;
    return { edges, nodes: edges.map(({ node }) => node), pageInfo, totalCount };
  }
}

/** True where one of the ids is the policy, or of something in it. */
function isWithin(policy: string, ids: readonly (string | undefined)[]): boolean {
  return ids.some((id) => id !== undefined && (id === policy || id.startsWith(`${policy}#`)));
}
