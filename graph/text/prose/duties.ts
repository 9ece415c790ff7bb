import { isParticular } from "../bodies.ts";
import { bodiesIn } from "./bodies.ts";
import { chargeOf, type Charge, type Sentence } from "./sentence.ts";

/** `第六条 市科委(以下简称…)|是主管部门，|主要职责是：` */
const DUTY_OF =
  /^([^,。;:()]{3,24})(?:\([^()]{2,24}\))?(?:是[^,。;:]{2,30},)?(?:的)?(?:主要|工作|具体)?职责(?:是|为|包括|如下|$)/;

/**
 * What a list of duties says: `4.县财政局：落实所需资金` below `成员单位职责` charges the body that the item
 * names; so does `市科委是主管部门，主要职责是：`.
 */
export function readDuties(folded: string, sentence: Sentence): Charge[] {
  const own = DUTY_OF.exec(folded.slice(sentence.start, Math.min(sentence.end, sentence.start + 90)));
  const list = own
    ? { start: sentence.start, end: sentence.start + own[1]!.length }
    : sentence.inDuties && sentence.opening
      ? sentence.label
      : null;
  if (!list) return [];
  const names = bodiesIn(folded, list, "COUNT", "role/prose-answers");
  return names.length > 0 && names.every(({ start, end }) => isParticular(folded.slice(start, end)))
    ? [own ? chargeOf(names, list.start + own[0].length) : { ...chargeOf(names, list.end), byPlace: true }]
    : [];
}
