import { Extensions, Query, Resolver } from "type-graphql";
import { SIZE } from "../../limits/size.ts";
import { both } from "../both.ts";
import { newClass, type ApiClass } from "../fields.ts";
import { addArguments, ASKED, type AskedField } from "./asked.ts";

/** A root field that the planner answers, as it does those of nodes. */
export type AskedQuery<Args> = AskedField<object, Args> & { readonly name: string };

/** The class that carries root fields, for the schema. */
export function queriesOf(queries: readonly AskedQuery<never>[]): ApiClass {
  const type = newClass();
  Resolver()(type);
  for (const { name, type: returns, nullable = false, args = {}, ask, size, ...caption } of queries) {
    const proto = type.prototype as object;
    addArguments(proto, name, args);
    Query(returns as never, { nullable, description: both(caption) })(proto, name, {});
    Extensions({ [ASKED]: ask, ...(size === undefined ? {} : { [SIZE]: size }) })(proto as never, name, {});
  }
  return type;
}

/** A root field, its arguments typed. */
export function askedQuery<Args>(query: AskedQuery<Args>): AskedQuery<never> {
  return query as AskedQuery<never>;
}
