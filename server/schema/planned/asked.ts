import type { GraphQLField } from "graphql";
import { Arg, Extensions, Field } from "type-graphql";
import type { Caption } from "../../../graph/index.ts";
import { SIZE } from "../../limits/size.ts";
import { both } from "../both.ts";
import type { Context } from "../context.ts";
import type { ApiClass } from "../fields.ts";

/** What is asked beside the parents. */
export interface Asking<Args> {
  readonly args: Args;
  readonly context: Context;
}

/**
 * Answers a field for all parents of one level at once: a value for each, in their order. A new parent costs
 * no question of its own.
 */
export type Ask<Parent extends object, Args> = (
  parents: readonly Parent[],
  asking: Asking<Args>,
) => Promise<readonly unknown[]>;

/** A type as the decorators take it: a class, an enum, a scalar, or a list of one. */
export type ApiType = Parameters<typeof Field>[0];

/** One argument of a field. */
export interface Argument extends Caption {
  readonly type: () => ReturnType<ApiType & (() => unknown)>;
  /** May be left out; without a default it is then absent. */
  readonly optional?: true;
  readonly byDefault?: unknown;
}
export type Arguments = Readonly<Record<string, Argument>>;

/** A field that is answered for all parents at once. */
export interface AskedField<Parent extends object, Args> extends Caption {
  readonly type: Argument["type"];
  readonly nullable?: boolean;
  readonly args?: Arguments;
  readonly ask: Ask<Parent, Args>;
  /** How many items it has where no size is asked for: what its cost is reckoned by. */
  readonly size?: number;
}

/** Where the schema keeps how a field is asked. */
export const ASKED = "asked";

type AnyAsk = Ask<object, unknown>;

/** Gives a type a field that is answered for all parents at once. */
export function addAsked<Parent extends object, Args>(
  owner: ApiClass,
  name: string,
  { type, nullable = false, args = {}, ask, size, ...caption }: AskedField<Parent, Args>,
): void {
  const proto = owner.prototype as object;
  addArguments(proto, name, args);
  Field(type as never, { nullable, description: both(caption) })(proto, name, { value: nobody });
  Extensions({ [ASKED]: ask, ...(size === undefined ? {} : { [SIZE]: size }) })(proto as never, name, {});
}

export function addArguments(proto: object, name: string, args: Arguments): void {
  Object.entries(args).forEach(([key, { type, optional, byDefault, ...caption }], index) => {
    const options = {
      nullable: optional === true,
      description: both(caption),
      ...(byDefault === undefined ? {} : { defaultValue: byDefault }),
    };
    Arg(key, type as never, options)(proto, name, index);
  });
}

/** How a field is asked; null for one that its parent has as a property. */
export function askOf(field: GraphQLField<unknown, unknown>): AnyAsk | null {
  return (field.extensions[ASKED] as AnyAsk | undefined) ?? null;
}

/** Stands where the schema wants a method; the planner answers. */
function nobody(): never {
  throw new TypeError("asked by no plan");
}
