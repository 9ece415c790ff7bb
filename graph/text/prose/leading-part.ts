import { isParticular } from "../bodies.ts";
import { chargeOf, type Charge, type Sentence } from "./sentence.ts";
import { subjectOf } from "./subject.ts";

/** To play the leading part: `做好牵头工作`, `发挥对…的牵头抓总作用`. */
const PART = /(?:做好|发挥|履行|承担|强化)[^,;]{0,40}?牵头[^,;。]{0,8}?(?:作用|工作|职责|职能|责任)/;

/** `海关总署|要继续做好牵头工作`: the bodies by their names that the sentence begins with lead. */
export function readLeadingPart(folded: string, sentence: Sentence): Charge[] {
  const match = PART.exec(folded.slice(sentence.start, sentence.end));
  if (!match || /会同/.test(folded.slice(sentence.start, sentence.end))) return [];
  const names = subjectOf(folded, sentence, "LEAD", "role/prose-lead");
  return names.length > 0 && names.every(({ start, end }) => isParticular(folded.slice(start, end)))
    ? [chargeOf(names, sentence.start + match.index + match[0].length)]
    : [];
}
