import { Field, InputType, registerEnumType } from "type-graphql";
import type { OrderBy, Properties } from "../../../graph/index.ts";
import { both } from "../both.ts";
import { newClass, type ApiClass } from "../fields.ts";
import { isOrdered, toConstant } from "../kinds.ts";

const DIRECTIONS = { ASC: "ASC", DESC: "DESC" } as const;
registerEnumType(DIRECTIONS, {
  name: "OrderDirection",
  description: "先后 / Which way",
  valuesConfig: {
    ASC: { description: "由小到大 / from the least" },
    DESC: { description: "由大到小 / from the greatest" },
  },
});

/** An order as it was asked for. */
export interface Ordered {
  readonly by: string;
  readonly direction: keyof typeof DIRECTIONS;
}

const made = new Map<string, ApiClass>();

/** The input that orders items by what makes an order; what has no value comes last, both ways. */
export function orderOf(name: string, properties: Properties): ApiClass {
  const known = made.get(name);
  if (known) return known;
  const entries = Object.entries({ id: ID, ...properties }).filter(([, property]) => isOrdered(property));
  const words = Object.fromEntries(entries.map(([property]) => [toConstant(property), property]));
  registerEnumType(words, {
    name: `${name}OrderBy`,
    description: "按什么排序 / What is ordered by",
    valuesConfig: Object.fromEntries(
      entries.map(([property, caption]) => [toConstant(property), { description: both(caption) }]),
    ),
  });
  const type = newClass();
  InputType(`${name}Order`, {
    description: "一种次序；没有值的总在最后 / An order; what has no such value comes last both ways",
  })(type);
  Field(() => words, { description: "按什么 / By what" })(type.prototype, "by");
  Field(() => DIRECTIONS, { defaultValue: DIRECTIONS.ASC, description: "先后 / Which way" })(
    type.prototype,
    "direction",
  );
  made.set(name, type);
  return type;
}

const ID = { kind: "id", zh: "编号", en: "The id" } as const;

/** An order as stores take it. */
export function toOrderBy(orders: readonly Ordered[] | null | undefined, of: OrderBy["of"]): OrderBy[] {
  return (orders ?? []).map(({ by, direction }) => ({ of, property: by, descending: direction === "DESC" }));
}

/** Deadlines by their last day, those without one behind. */
export const BY_LAST_DAY: readonly OrderBy[] = [{ of: "NODE", property: "dueFrom", descending: false }];
