import type { IndicatorValue } from "../document.ts";

type Operator = IndicatorValue["operator"];

/** What may stand between a word of limit and its number: `不低于总数的30%`, `不少于当年新增的20%`. */
const OF = "(?:[^,。;、\\d]{1,10}的)?\\s?(?:达到?|为)?\\s?$";

/** What the words right before a number, and right behind its unit, say of it; tried in this order. */
const BOUNDS: readonly { readonly before?: RegExp; readonly behind?: RegExp; readonly operator: Operator }[] =
  [
    { before: /(?:≥|>=|⩾)\s?$/, operator: ">=" },
    { before: /(?:≤|<=|⩽)\s?$/, operator: "<=" },
    { before: />\s?$/, operator: ">" },
    { before: /<\s?$/, operator: "<" },
    { before: new RegExp(`(?:不(?:得|能|应|可)?(?:低于|少于|小于)|至少)${OF}`), operator: ">=" },
    /* 至少建成1个 */
    { before: /至少[^,。;、\d]{1,4}$/, operator: ">=" },
    { before: new RegExp(`(?:不(?:得|能|应|可)?(?:超过|高于|大于|多于|突破))${OF}`), operator: "<=" },
    { behind: /^\s?及?以上/, operator: ">=" },
    { behind: /^\s?(?:以内|之内|及?以下)/, operator: "<=" },
    { before: /控制在\s?$/, operator: "<=" },
    { before: /(?:超过|超出|超|突破|高于|大于)\s?$/, operator: ">" },
    { before: /(?:低于|小于|少于)\s?$/, operator: "<" },
  ];

/** A word that limits from above: of a range it takes the upper end. */
const LIMITS: readonly Operator[] = ["<=", "<"];

/** The operator that the words around a number give it; null when none does. CONTRACT, Numbers. */
export function boundOf(before: string, behind: string): Operator | null {
  const rule = BOUNDS.find(
    (bound) => (!bound.before || bound.before.test(before)) && (!bound.behind || bound.behind.test(behind)),
  );
  return rule?.operator ?? null;
}

/** A range is its lower end or more; under a word of limit, its upper end or less. */
export function valueWithin(
  amount: { readonly value: number; readonly upper: number | null },
  bound: Operator | null,
): { readonly operator: Operator; readonly value: number } {
  if (amount.upper === null) return { operator: bound ?? "=", value: amount.value };
  return bound && LIMITS.includes(bound)
    ? { operator: "<=", value: amount.upper }
    : { operator: ">=", value: amount.value };
}
