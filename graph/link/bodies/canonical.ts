import departments from "./registry/departments.json" with { type: "json" };

/*
 * One body has many names: 市场监督管理局, 市场监管局, 市监局. What identifies it in its place is one of them, made by
 * rule: what stands in brackets is a second name; 委员会 is 委, 办公室 is 办; a function is written as the registry
 * has it, else without 和.
 */

const FUNCTIONS = new Map<string, string>();
for (const [short = "", ...others] of departments.functions)
  for (const form of [short, ...others]) FUNCTIONS.set(withoutAnd(form), short);
const WHOLE = new Map(Object.entries(departments.whole));

const BRACKETS = /[(（〔[][^()（）〔〕[\]]*[)）〕\]]/g;
/** `党委员会`, `领导小组办公室`, `人民政府办公室` are no departments. */
const SHORTENED =
  /^(?!人民政府|.*(?:领导小组|小组|联席会议|指挥部|专班|工作组|组委会|代表大会|常务委))(.+?)(委员会|办公室)$/;
const ORGAN = /^(.+?)(总局|管理局|局|厅|委|办|部|署|中心|公司|队|总队|支队)$/;

/** What identifies a body in its place, of its name without the place: 人力资源和社会保障局 → 人力资源社会保障局. */
export function canonicalOf(name: string): string {
  const plain = name.replace(BRACKETS, "").replace(/\s/g, "") || name;
  const whole = WHOLE.get(plain);
  if (whole !== undefined) return whole;
  const irregular = departments.people.find((one) => plain === `${one}机关`);
  if (irregular !== undefined) return irregular;
  const [, before, long] = SHORTENED.exec(plain) ?? [];
  const short = before ? `${before}${long === "委员会" ? "委" : "办"}` : plain;
  const [, stem = "", organ = ""] = ORGAN.exec(short) ?? [];
  if (stem === "") return short.replace("人民政府人民政府", "人民政府");
  const [base, ending] = organ === "管理局" ? [`${stem}管理`, "局"] : [stem, organ];
  const known = FUNCTIONS.get(withoutAnd(base)) ?? FUNCTIONS.get(withoutAnd(stem));
  return known === undefined ? `${withoutAnd(stem)}${organ}` : `${known}${ending}`;
}

/** True for a department whose function the registry has. */
export function isKnownFunction(name: string): boolean {
  const [, stem = "", organ = ""] = ORGAN.exec(name) ?? [];
  return FUNCTIONS.has(withoutAnd(stem)) || FUNCTIONS.has(withoutAnd(`${stem}${organ.replace(/局$/, "")}`));
}

function withoutAnd(words: string): string {
  return words.replace(/(?<=.)[和与及、](?=.)/g, "").replaceAll("监督管理", "监管");
}
