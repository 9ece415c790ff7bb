import { isParticular, isUrged } from "../bodies.ts";
import limits from "../lexicon/limits.json" with { type: "json" };
import lexicon from "../lexicon/prose.json" with { type: "json" };
import { oneOf } from "../lexicon/words.ts";
import { bodiesIn } from "./bodies.ts";
import type { Span } from "../document.ts";
import { chargeOf, clauseBefore, type Charge, type Sentence } from "./sentence.ts";

/** Who helps and who guides: 配合 as a verb, not in 配合单位, 参与度, 在市水利局指导下. */
const HELPS =
  /(配合|协助|参与|参加|协同)(?!单位|部门|度|者|的|和|与|机制)|(指导)(?!意见|思想|下|目录|价|性|的|员|书|小组|手册|单位|部门)/g;

/** Between the names and the verb: `要密切`, `按照职责分工`, `共同`, `对采购全过程进行`. */
const BEFORE = new RegExp(
  `(?:${oneOf(lexicon.modals)}|密切|大力|主动|加强|按照?(?:各自)?职责(?:分工)?|负责|做好|协调|` +
    "对[^,。;]{2,40}(?:进行|予以|开展))+$",
);
const LEAD_IN = /^(?:同时|并|并由|由|请|其中)/;

/**
 * `市财政局配合做好资金拨付`, `省水利厅要加强指导`: the bodies that a clause begins with, by name. Collectives
 * that are told to work together (`各部门要密切配合`) are charged with nothing. `7.县林业局：指导各乡镇…`
 * charges the body that the item names.
 */
export function readHelps(folded: string, sentence: Sentence): Charge[] {
  const charges: Charge[] = [];
  for (const match of folded.slice(sentence.start, sentence.end).matchAll(HELPS)) {
    const at = sentence.start + match.index;
    const clause = clauseBefore(folded, Math.max(sentence.start, at - limits.proseList), at);
    if (sentence.broken && clause.start === sentence.start) continue;
    const words = folded.slice(clause.start, clause.end);
    const lead = LEAD_IN.exec(words)?.[0].length ?? 0;
    const trail = BEFORE.exec(words)?.[0].length ?? 0;
    const list =
      lead + trail < words.length
        ? { start: clause.start + lead, end: clause.end - trail }
        : labelOf(sentence, clause);
    if (!list || isUrged(folded.slice(list.start, list.end))) continue;
    const names = bodiesIn(folded, list, match[1] ? "SUPPORT" : "GUIDE", "role/prose-helps");
    if (names.some(({ start, end }) => isParticular(folded.slice(start, end))))
      charges.push(chargeOf(names, at + match[0].length));
  }
  return charges;
}

/** The body an item names, where its first sentence goes on with the verb. */
function labelOf({ label, start, opening }: Sentence, clause: Span): Span | null {
  return label && opening && clause.start === start ? label : null;
}
