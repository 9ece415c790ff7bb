import { innermostOf, NATION } from "../places/place.ts";

/**
 * Words that lists print once before the first name: `示范区农业局、市场监管局`. One character (省, 市) is too little to
 * cut off.
 */
export function sharedPrefixesOf(place: string | null): string[] {
  if (place === null) return [];
  const innermost = innermostOf(place);
  const tail = /(?:示范区|开发区|新区|高新区|自治县|自治州)$/.exec(innermost)?.[0];
  return tail && tail !== innermost ? [innermost, tail] : [innermost];
}

/** `茂林镇人民政府` without its place would be any government. */
const GENERIC =
  /^(?:人民政府|政府|党委|委|委员会|管委会|管理委员会|党工委|工委|办公室|办公厅|党政办公室|各部门|有关部门)$/;
/** `区县（自治县，以下简称区县）政府`: a bracket that defines a word is no second name. */
const DEFINITION = /[(（][^()（）]*(?:以下(?:简|统)称|下同)[^()（）]*[)）]/;
const LONGEST_MINISTRY = 10;

/** A name without the words that the bureaus of a place share. */
export function withoutPrefix(printed: string, prefixes: readonly string[]): string {
  const named = printed.replace(DEFINITION, "");
  const prefix = prefixes.find(
    (candidate) => named.startsWith(candidate) && named.length >= candidate.length + 2,
  );
  // 国家卫生健康委 is 卫生健康委; 国家组织药品集中采购…办公室 begins with what the state does.
  if (prefix === NATION && named.length > prefix.length + LONGEST_MINISTRY) return named;
  return prefix && !GENERIC.test(named.slice(prefix.length)) ? named.slice(prefix.length) : named;
}
