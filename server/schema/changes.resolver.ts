import { Arg, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import { nodesOf, type ChangesSince, type DocumentChange } from "../../graph/index.ts";
import { inRange, userError } from "../errors.ts";
import { both } from "./both.ts";
import { ChangesType, type DocumentChangeType } from "./changes.type.ts";
import type { Context } from "./context.ts";
import { toObject } from "./node.type.ts";
import { toSuspect } from "./suspect.type.ts";
import { versionAt } from "./version.type.ts";

const MOST = 200;

@Resolver()
export class ChangesResolver {
  @Query(() => ChangesType, {
    description: both({
      zh: "自某一图版本以来新收、替换、撤下的文件，与此后存疑的陈述；没有记录的版本报 UNKNOWN_REVISION",
      en:
        "The documents added, replaced and withdrawn since a revision of the graph, and what became suspect; " +
        "a revision that nobody has noted is UNKNOWN_REVISION",
    }),
  })
  async changes(
    @Arg("since", () => ID, {
      description: "图版本，如 meta.revision 给出的 / A revision as meta.revision tells it",
    })
    since: string,
    @Arg("first", () => Int, {
      defaultValue: 50,
      description: "本页几份文件，1–200 / How many documents, 1 to 200",
    })
    first: number,
    @Arg("after", () => String, { nullable: true, description: "从此游标之后 / After this cursor" })
    after: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<ChangesType> {
    inRange("first", first, 1, MOST);
    const changes = await context.library().changesSince(since);
    if (!changes) throw unknownRevision(since);
    const { documents, revision } = changes;
    const start = after == null ? 0 : placeBehind(after, documents);
    const nodes = await shown(documents.slice(start, start + first), context);
    return {
      since,
      revision,
      ...countsOf(changes),
      documents: {
        edges: nodes.map((node) => ({ cursor: node.policy, node })),
        nodes,
        pageInfo: {
          hasNextPage: start + nodes.length < documents.length,
          hasPreviousPage: start > 0,
          startCursor: nodes.at(0)?.policy ?? null,
          endCursor: nodes.at(-1)?.policy ?? null,
        },
        totalCount: documents.length,
      },
      suspects: changes.suspects.map(toSuspect),
    };
  }
}

function countsOf({ documents }: ChangesSince): Pick<ChangesType, "added" | "replaced" | "withdrawn"> {
  const count = (kind: DocumentChange["kind"]) => documents.filter((change) => change.kind === kind).length;
  return { added: count("ADDED"), replaced: count("REPLACED"), withdrawn: count("WITHDRAWN") };
}

async function shown(
  documents: readonly DocumentChange[],
  { store, library }: Context,
): Promise<readonly DocumentChangeType[]> {
  const policies = await nodesOf(
    store(),
    documents.map(({ policy }) => policy),
  );
  return Promise.all(
    documents.map(async ({ policy, kind, before, after }, index) => {
      const node = policies[index];
      const [then, now] = await Promise.all(
        [before, after].map((key) => versionAt(library(), policy, key, after)),
      );
      return { policy, kind, policyNode: node ? toObject(node) : null, before: then!, after: now! };
    }),
  );
}

function placeBehind(cursor: string, documents: readonly DocumentChange[]): number {
  const place = documents.findIndex(({ policy }) => policy === cursor);
  if (place >= 0) return place + 1;
  throw userError(
    "BAD_USER_INPUT",
    "after 不是这个列表给出的游标，或图已变，请从头再取 / " +
      "after is no cursor of this list, or the graph has changed: begin again",
  );
}

function unknownRevision(revision: string) {
  const shownAs = revision.length > 80 ? `${revision.slice(0, 80)}…` : revision;
  return userError(
    "UNKNOWN_REVISION",
    `没有图版本“${shownAs}”的记录，无从得知此后的变化；请重新取全部，并记下 meta.revision / ` +
      `no revision “${shownAs}” is on record, so that what changed since is not known; ` +
      "take everything anew and keep meta.revision",
  );
}
