import { getArgumentValues, type GraphQLField, type GraphQLResolveInfo } from "graphql";
import type { Context } from "../context.ts";
import { askOf } from "./asked.ts";
import { planOf, type Step } from "./plan.ts";

/** What was asked for an object, by the place in the answer. */
const ANSWERS = Symbol("answers");

interface Parent {
  [ANSWERS]?: Map<string, unknown>;
  readonly __typename?: string;
  readonly label?: string;
  readonly [property: string]: unknown;
}

interface Running {
  readonly context: Context;
  readonly variables: GraphQLResolveInfo["variableValues"];
}

/** Takes the steps, each once for all parents of its place; what is asked is then found by `answerAt`. */
async function take(steps: readonly Step[], parents: readonly Parent[], running: Running): Promise<void> {
  if (parents.length === 0) return;
  await Promise.all(steps.map((step) => takeOne(step, parents, running)));
}

async function takeOne(step: Step, all: readonly Parent[], running: Running): Promise<void> {
  const { field, key, inner, node, only } = step;
  const parents = only ? all.filter((parent) => only.has(parent.__typename ?? parent.label ?? "")) : all;
  if (parents.length === 0) return;
  const ask = askOf(field);
  if (ask === null) {
    const values = parents.map((parent) => parent[field.name]);
    return take(inner, objectsIn(values), running);
  }
  const args = getArgumentValues(field, node, running.variables);
  const answers = await ask(parents, { args, context: running.context });
  parents.forEach((parent, index) => {
    (parent[ANSWERS] ??= new Map<string, unknown>()).set(key, answers[index] ?? null);
  });
  return take(inner, objectsIn(answers), running);
}

function objectsIn(values: readonly unknown[]): Parent[] {
  return values.flat(3).filter((value): value is Parent => typeof value === "object" && value !== null);
}

/** The answer of an asked field of an object, at the place where graphql stands. */
export function answerAt(source: unknown, info: GraphQLResolveInfo): unknown {
  return (source as Parent)[ANSWERS]?.get(keyOf(info.path));
}

/** The keys that lead to a place, without those of lists: how a plan calls its steps. */
function keyOf({ key, prev }: GraphQLResolveInfo["path"]): string {
  let text = typeof key === "number" ? "" : key;
  for (let at = prev; at !== undefined; at = at.prev)
    if (typeof at.key !== "number") text = text === "" ? at.key : `${at.key}.${text}`;
  return text;
}

type Resolve = NonNullable<GraphQLField<unknown, Context>["resolve"]>;

/** Answers a root field and then all that its plan asks; `resolve` is absent for one that is itself asked. */
export function rootResolver(resolve: Resolve | null): Resolve {
  return async (source, args, context, info) => {
    const plan = planOf(info);
    const running = { context, variables: info.variableValues };
    if (resolve === null) {
      const root: Parent = {};
      await takeOne(plan, [root], running);
      return answerAt(root, info);
    }
    const value: unknown = await resolve(source, args, context, info);
    await take(plan.inner, objectsIn([value]), running);
    return value;
  };
}
