import { Field, Float, ID, InputType, Int } from "type-graphql";
import type { Caption, Property, Vocabulary } from "../../../graph/index.ts";
import { both } from "../both.ts";
import { apiTypeOf } from "../enums.ts";
import { newClass, type ApiClass } from "../fields.ts";

/** How a property is compared: which operators it has, and what values they take. */
interface Operators {
  readonly name: string;
  readonly about: Caption;
  readonly value: () => unknown;
  readonly operators: readonly (keyof typeof OPERATORS)[];
}

const OPERATORS = {
  eq: { zh: "等于；null 表示没有值", en: "Is this; null: has no value" },
  in: { zh: "等于其中之一", en: "Is one of these" },
  contains: { zh: "含有这些文字", en: "Has these words in it" },
  gte: { zh: "不小于", en: "At least" },
  lte: { zh: "不大于", en: "At most" },
} as const satisfies Record<string, Caption>;

const [EQ, RANGE] = [
  ["eq", "in"],
  ["eq", "in", "gte", "lte"],
] as const;
const TEXT = ["eq", "in", "contains", "gte", "lte"] as const;

const TEXT_WHERE: Operators = {
  name: "TextWhere",
  about: { zh: "文字须如此；各项须同时成立", en: "What must hold of a text; all that is given must" },
  value: () => String,
  operators: TEXT,
};

const BY_KIND: Readonly<Record<Exclude<Property["kind"], "enum" | "enums">, Operators>> = {
  text: TEXT_WHERE,
  texts: TEXT_WHERE,
  id: {
    name: "IdWhere",
    about: { zh: "编号须如此", en: "What must hold of an id" },
    value: () => ID,
    operators: EQ,
  },
  integer: {
    name: "IntWhere",
    about: { zh: "整数须如此", en: "What must hold of a whole number" },
    value: () => Int,
    operators: RANGE,
  },
  float: {
    name: "FloatWhere",
    about: { zh: "数值须如此", en: "What must hold of a number" },
    value: () => Float,
    operators: RANGE,
  },
  boolean: {
    name: "BooleanWhere",
    about: { zh: "真假须如此", en: "What must hold of a yes or no" },
    value: () => Boolean,
    operators: ["eq"],
  },
};

const made = new Map<string, ApiClass>();

/** The input by which a property is compared. */
export function operatorsFor(property: Property): ApiClass {
  const operators =
    property.kind === "enum" || property.kind === "enums" ? ofWords(property.of) : BY_KIND[property.kind];
  const known = made.get(operators.name) ?? declared(operators);
  made.set(operators.name, known);
  return known;
}

/** Words without a name, as `>=` and its kin, are handed on as text. */
function ofWords(vocabulary: Vocabulary): Operators {
  if (vocabulary.name === undefined) return TEXT_WHERE;
  const { name, zh, en } = vocabulary;
  return {
    name: `${name}Where`,
    about: { zh: `${zh}须如此`, en: `${en}: what must hold of it` },
    value: () => apiTypeOf(vocabulary),
    operators: EQ,
  };
}

function declared({ name, about, value, operators }: Operators): ApiClass {
  const type = newClass();
  InputType(name, { description: both(about) })(type);
  // An enum must be registered before the schema is made, and so before the function is called.
  const held = value();
  for (const operator of operators) {
    const description = both(OPERATORS[operator]);
    const takes = operator === "in" ? () => [held] : () => held;
    Field(takes as never, { nullable: true, description })(type.prototype, operator);
  }
  addLogic(type);
  return type;
}

/** `not`, `and`, `or` of the same input. */
export function addLogic(type: ApiClass): void {
  const one = { nullable: true, description: "须不成立 / Must not hold" };
  Field(() => type, one)(type.prototype, "not");
  const all = { nullable: true, description: "须都成立 / All must hold" };
  Field(() => [type], all)(type.prototype, "and");
  const any = { nullable: true, description: "至少一个须成立 / At least one must hold" };
  Field(() => [type], any)(type.prototype, "or");
}
