import type { FindingKind } from "./finding.ts";
import { called, spanMark } from "./marks.ts";

const USUAL = "按职责分工负责";
/** `按照职责分工负责`, `按职分工负责` */
const ODD = /按[^，,、（）()]{0,4}分工负责/;

/**
 * Where the words of responsibility are others than elsewhere: `按照职责分工负责` beside `按职责分工负责`.
 */
export const wordingVaries: FindingKind = {
  code: "WORDING_VARIES",
  severity: "INFO",
  zh: "用语不一",
  en: "Wording varies",
  check: (linked) => {
    const { clauses, source } = linked.document;
    const worded = clauses.map((clause) => ({ clause, text: source.text.slice(clause.start, clause.end) }));
    const odd = worded.flatMap(({ clause, text }) => {
      const match = ODD.exec(text);
      return match && match[0] !== USUAL ? [{ clause, words: match[0], at: clause.start + match.index }] : [];
    });
    const usual = worded.filter(({ text }) => text.includes(USUAL)).length;
    if (odd.length === 0 || usual <= odd.length) return [];
    return [...new Set(odd.map(({ words }) => words))].map((words) => {
      const places = odd.filter((place) => place.words === words);
      const where = [...new Set(places.flatMap(({ clause: { unit } }) => (unit ? [called(unit)] : [])))];
      return {
        zh: `${where.join("、")}：责任用语作“${words}”，他处作“${USUAL}”`,
        en: "the words of responsibility vary",
        key: words,
        marks: places.map(({ clause: { unit }, at }) =>
          spanMark(linked, { start: at, end: at + words.length }, unit),
        ),
      };
    });
  },
};
