import { isParticular } from "../bodies.ts";
import limits from "../lexicon/limits.json" with { type: "json" };
import { seatedIn } from "./answers.ts";
import { bodiesIn } from "./bodies.ts";
import { chargeOf, clauseBefore, type Charge, type Sentence } from "./sentence.ts";

/** To bear a task is to answer for it; a debt, a risk or a cost is no task. */
const BEARS =
  /承担(?!单位|者|的|人|主体)(?=[^。;]{2,60}?(?:职责|职能|工作|任务))(?![^,。;]{0,12}(?:法律责任|赔偿|风险|费用|损失|后果|主体责任))/g;
const LEAD_IN = /^(?:[^由]{0,8}由|其中|同时|请)/;

/**
 * `国家药监局|承担制定方案、监督实施的职责`, `由市采购事务所|承担日常工作`: a body by its name, right before the
 * verb. Classes (`地方人民政府承担属地责任`) are charged by laws and not here.
 */
export function readBears(folded: string, sentence: Sentence): Charge[] {
  const charges: Charge[] = [];
  for (const match of folded.slice(sentence.start, sentence.end).matchAll(BEARS)) {
    const at = sentence.start + match.index;
    const clause = clauseBefore(folded, Math.max(sentence.start, at - limits.proseList), at);
    const words = folded.slice(clause.start, clause.end);
    const lead = LEAD_IN.exec(words)?.[0].length ?? 0;
    const trail = /(?:具体|主要|负责|应当?|要|须)*$/.exec(words)![0].length;
    const list =
      lead + trail < words.length
        ? { start: clause.start + lead, end: clause.end - trail }
        : sentence.opening && clause.start === sentence.start
          ? sentence.label
          : null;
    const names = list
      ? bodiesIn(folded, list, "COUNT", "role/prose-answers")
      : (seatedIn(folded, sentence, "COUNT") ?? []);
    if (names.length > 0 && names.every(({ start, end }) => isParticular(folded.slice(start, end))))
      charges.push(chargeOf(names, at + match[0].length));
  }
  return charges;
}
