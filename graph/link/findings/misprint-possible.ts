import type { FindingKind } from "./finding.ts";
import { spanMark, unitAt } from "./marks.ts";

const SHORTEST = 5;

/**
 * A body named once, and a name elsewhere in the text that differs in one character: perhaps one of them is a
 * misprint. Never merged.
 */
export const misprintPossible: FindingKind = {
  code: "MISPRINT_POSSIBLE",
  severity: "WARNING",
  zh: "疑似误印",
  en: "Possible misprint",
  check: (linked) => {
    const { text } = linked.document.source;
    return linked.resolution.bureaus.flatMap((bureau) => {
      const printed = [...bureau.printed.keys()][0]!;
      const name = [...linked.resolution.of].find(([, resolved]) => resolved.bureau === bureau)?.[0];
      if (!name || printed.length < SHORTEST || text.split(printed).length > 2) return [];
      const at = nearIn(text, printed);
      if (at === null) return [];
      const other = { start: at, end: at + printed.length };
      const words = text.slice(other.start, other.end);
      return [
        {
          zh: `“${printed}”与“${words}”只差一字，是否同一单位无法由文件判定，未合并`,
          en: "two names differ in one character; the text does not tell whether they are one, and they are not merged",
          key: printed,
          marks: [
            spanMark(linked, name, unitAt(linked, name.start)),
            spanMark(linked, other, unitAt(linked, at)),
          ],
        },
      ];
    });
  },
};

/** Where words of the same length stand that begin and end alike and differ in one character. */
function nearIn(text: string, name: string): number | null {
  const [first, last] = [name[0]!, name.at(-1)!];
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    if (text[at + name.length - 1] !== last) continue;
    let differing = 0;
    for (let index = 0; index < name.length && differing < 2; index += 1)
      if (text[at + index] !== name[index]) differing += 1;
    if (differing === 1) return at;
  }
  return null;
}
