import { fold } from "../../text/fold.ts";
import { likenessTo } from "../bigrams.ts";
import { isStop } from "../stop-phrases.ts";
import { sharedPhrases } from "../phrases.ts";
import { sentencesOf, wordsOfTask } from "../sentences.ts";
import { changesOf } from "./changes.ts";
import type { FindingKind } from "./finding.ts";
import { called, headingMark } from "./marks.ts";
import { wholeGaps } from "./reach.ts";

/** 品牌培育: so many characters in common with the section say that the matter may stand there in other words. */
const SHARED = 4;

/** A task of which the body knows nothing in the measure of the same number. */
export const onlyInAnnex: FindingKind = {
  code: "ONLY_IN_ANNEX",
  severity: "CRITICAL",
  zh: "仅见于附件",
  en: "Only in the annex",
  check: (linked) =>
    // What was not read may hold it.
    (wholeGaps(linked.document).length > 0 ? [] : changesOf(linked))
      .filter(({ places, added }) => places.length === 0 && added.length > 0)
      .map(({ task, measure }) => {
        const body = linked.document.units
          .filter(({ part }) => part === "BODY")
          .flatMap((unit) => sentencesOf(linked.document, unit))
          .map(({ start, end }) => linked.document.folded.slice(start, end))
          .join("\n");
        const own = fold(wordsOfTask(linked.document, task));
        const shared = sharedPhrases(own, body, likenessTo([body])).filter(
          ({ words }) => words.length >= SHARED && !isStop(words),
        );
        const like = shared.map(({ words }) => `“${words}”`).join("、");
        const but = like && `（正文他处提到${like}）`;
        return {
          zh: `${called(measure)}：附件任务 ${task.num ?? ""} 在正文同一措施中没有对应内容${but}`,
          en: "the task stands in no words of the measure of the body",
          key: task.path,
          severity: like ? ("WARNING" as const) : ("CRITICAL" as const),
          marks: [headingMark(linked, task), headingMark(linked, measure)],
        };
      }),
};
