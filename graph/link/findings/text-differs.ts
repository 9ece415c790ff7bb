import type { Severity } from "../../model/index.ts";
import type { Linked } from "../linked.ts";
import { changesOf, type Changes, type Edit } from "./changes.ts";
import { KIND } from "./document-type-differs.ts";
import type { FindingKind } from "./finding.ts";
import { called, headingMark, spanMark } from "./marks.ts";

const LONGEST_SHOWN = 40;
/** More runs than these are not understood without the whole. */
const FEW_RUNS = 2;
/** 的 · 等 · 活动: words without which a sentence asks for the same. */
const EMPTY =
  /^(?:的|了|等|和|与|及|并|以及|地|得|活动|工作|开展|进行|实施|持续|继续|进一步|积极|切实|更加|[“”《》()])*$/;
const NUMBER = /\d+(?:\.\d+)?%?|全覆盖|全部/g;
const ONLY_KIND = new RegExp(`^(?:实施)?(?:${KIND})?$`);

/** A task of the annex and the body say it in other words: what the annex leaves out, and what it puts in. */
export const textDiffers: FindingKind = {
  code: "TEXT_DIFFERS",
  severity: "WARNING",
  zh: "文字不同",
  en: "Words differ",
  check: (linked) =>
    changesOf(linked)
      .filter((changes) => isOther(changes) && !isOnlyOfKind(changes))
      .map((changes) => {
        const { task, measure } = changes;
        const said = [
          ...changes.edits.map(inWords),
          ...changes.left.map((words) => `附件删“${short(words)}”`),
          ...changes.added.map((words) => `附件增“${short(words)}”`),
        ];
        return {
          zh: `${called(measure)}：附件任务 ${task.num ?? "（无编号）"} 与正文用语不同：${said.join("；")}`,
          en: "the task of the annex and the body differ in words",
          key: task.path,
          severity: severityOf(changes),
          marks: [...placeOf(linked, changes), headingMark(linked, task)],
        };
      }),
};

/** True for a task that restates something of the body, and not in the same words. */
export function isOther({ edits, added, left, places }: Changes): boolean {
  return places.length > 0 && edits.length + added.length + left.length > 0;
}

/** Where a task stands in the body: from its first piece to its last. */
export function placeOf(linked: Linked, { places, measure }: Changes) {
  if (places.length === 0) return [headingMark(linked, measure)];
  const start = Math.min(...places.map((place) => place.start));
  const end = Math.max(...places.map((place) => place.end));
  return [spanMark(linked, { start, end }, measure)];
}

/** 方案 in the body, 意见 in the annex: that the document calls itself by two kinds is a finding of its own. */
function isOnlyOfKind({ edits, added, left }: Changes): boolean {
  const runs = edits.flatMap((edit) => edit.runs);
  return (
    added.length + left.length === 0 &&
    runs.every(({ removed, inserted }) => ONLY_KIND.test(removed) && ONLY_KIND.test(inserted))
  );
}

function inWords({ body, annex, runs }: Edit): string {
  const said = runs
    .flatMap(({ removed, inserted }) => [
      removed && `附件删“${short(removed)}”`,
      inserted && `附件增“${short(inserted)}”`,
    ])
    .filter(Boolean)
    .join("；");
  return runs.length > FEW_RUNS ? `正文“${short(body)}”，附件作“${short(annex)}”（${said}）` : said;
}

/** A number that changes is grave, a particle is not. */
function severityOf({ edits, added, left }: Changes): Severity {
  if (edits.some(({ body, annex }) => numbersIn(body) !== numbersIn(annex))) return "CRITICAL";
  const words = [
    ...edits.flatMap(({ runs }) => runs.flatMap(({ removed, inserted }) => [removed, inserted])),
    ...added,
    ...left,
  ];
  return words.every((run) => EMPTY.test(run)) ? "INFO" : "WARNING";
}

function numbersIn(words: string): string {
  return [...words.matchAll(NUMBER)].map(([number]) => number).join();
}

function short(words: string): string {
  return words.length > LONGEST_SHOWN ? `${words.slice(0, LONGEST_SHOWN)}…` : words;
}
