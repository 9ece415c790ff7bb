import type { Span } from "../document.ts";
import documents from "../lexicon/documents.json" with { type: "json" };
import limits from "../lexicon/limits.json" with { type: "json" };
import { oneOf } from "../lexicon/words.ts";
import { DOCUMENT_TYPE, SURE_TYPE } from "./kinds.ts";
import { isIssuer } from "./names.ts";
import { isStage } from "./stage.ts";
import { dateOf, isOwnNumber, type Statement } from "./statements.ts";
import { docNumbersIn } from "../doc-number.ts";

/** `的通知`, `和二〇三五年远景目标纲要`, `实施方案`: a line that only goes on. */
const GOES_ON = /^(?:的|[和及暨与]|\([^()]{1,24}\)$|〔[^〔〕]{1,24}〕$)/;
const BARE_TYPE = new RegExp(`^[\\u4e00-\\u9fff]{0,4}${oneOf(documents.titled)}$`);
/** `北塘市…`, `云岭省…`: how the title of a plan of a place begins. */
const OF_A_PLACE = /^(?:中共)?[\u4e00-\u9fff]{2,6}?(?:省|市|县|区|州|盟|旗|镇|乡)(?!场)/;
/** `关于…`, `印发…`: the matter, behind who issues. */
const MATTER = /^(?:关于|印发|转发)/;

/** A title is no longer. */
const LONGEST_TITLE = limits.coverTitle;
/** A title is broken over so many lines at most. */
const TITLE_LINES = limits.coverTitleLines;

/** The lines of one title, from the first to the last. */
export type TitleRun = readonly Statement[];

/**
 * The stretches of the cover that read as titles: lines without a full stop, the last of which ends in the
 * kind of document.
 */
export function titleRuns(folded: string, statements: readonly Statement[]): TitleRun[] {
  const runs: TitleRun[] = [];
  for (let first = 0; first < statements.length; first += 1) {
    const run = runFrom(folded, statements, first);
    if (!run) continue;
    const whole = extended(folded, statements, first, run);
    runs.push(statements.slice(whole.first, whole.last + 1));
    first = whole.last;
  }
  return runs;
}

interface Range {
  readonly first: number;
  readonly last: number;
}

/** From a line on: up to the first line that ends in a kind of document. A line that is a title itself begins anew. */
function runFrom(folded: string, statements: readonly Statement[], from: number): Range | null {
  let first = from;
  let words = "";
  for (let last = from; last < Math.min(statements.length, from + TITLE_LINES); last += 1) {
    const statement = statements[last]!;
    if (!isTitleLine(folded, statement)) return null;
    if (last > first && beginsAnew(statement.words, words)) {
      first = last;
      words = "";
    }
    words += unspaced(statement.words);
    if (words.length > LONGEST_TITLE) return null;
    if (DOCUMENT_TYPE.test(words) && !isOpen(words)) return { first, last };
  }
  return null;
}

/** True when the line is the beginning of a title, and the words before it are none. */
function beginsAnew(line: string, before: string): boolean {
  if (/关于|印发|转发|《/.test(before)) return false;
  const signed = before.split(/[\s、]+/).some((name) => isIssuer(name)) || /(?:部门|单位)$/.test(before);
  if (MATTER.test(line)) return !signed;
  return (
    DOCUMENT_TYPE.test(line) &&
    (OF_A_PLACE.test(line) || /.关于/.test(line)) &&
    !before.endsWith("的") &&
    !signed
  );
}

/** A run with the lines that go on with it. */
function extended(folded: string, statements: readonly Statement[], from: number, run: Range): Range {
  let { last } = run;
  let words = wordsOf(statements.slice(run.first, last + 1));
  for (;;) {
    const next = statements[last + 1];
    if (!next || last - from >= TITLE_LINES || words.length + next.words.length > LONGEST_TITLE) break;
    if (isStage(next.words) || !isTitleLine(folded, next)) break;
    const isMore =
      isOpen(words) ||
      (GOES_ON.test(next.words) && (!/^[和及暨与]/.test(next.words) || DOCUMENT_TYPE.test(next.words))) ||
      (BARE_TYPE.test(next.words) && !SURE_TYPE.test(words)) ||
      (!SURE_TYPE.test(words) &&
        SURE_TYPE.test(next.words) &&
        !OF_A_PLACE.test(next.words) &&
        !/关于/.test(next.words));
    if (!isMore) break;
    last += 1;
    words += next.words;
  }
  return { first: run.first, last };
}

/** `实  施  方  案` → `实施方案` */
function unspaced(words: string): string {
  return /^\S(?:\s+\S)+$/.test(words) ? words.replace(/\s/g, "") : words;
}

/** True while a bracket or a mark of the words is not closed: `…行动计划(2025—`. */
function isOpen(words: string): boolean {
  const count = (mark: string) => words.split(mark).length;
  return count("(") > count(")") || count("《") > count("》");
}

/** True for a statement that may be a line of a title. */
export function isTitleLine(folded: string, statement: Statement): boolean {
  const { words } = statement;
  return (
    words.length <= 90 &&
    !/[。:;]/.test(words) &&
    !dateOf(statement) &&
    !isStage(words) &&
    !isNumber(folded, statement) &&
    !/^\((?:此件|\d{4}年)|\(此件|(?:^|政府|办公[厅室]|委|部|局|厅|会|院)\s*文\s*件|令$/.test(words) &&
    !/^(?:市长|省长|县长|区长|部长|局长|主任|主席)\s/.test(words)
  );
}

/** `国办发〔2015〕71号`, `(国办发〔2015〕71号)` on a line of its own. */
function isNumber(folded: string, statement: Span): boolean {
  const [number] = docNumbersIn(folded, statement);
  if (!number || !isOwnNumber(folded, number)) return false;
  const around = folded.slice(statement.start, number.start) + folded.slice(number.end, statement.end);
  return around === "" || around === "()";
}

function wordsOf(statements: readonly Statement[]): string {
  return statements.map(({ words }) => words).join("");
}

/** From the first line of a run to its last. */
export function spanOf(run: readonly Span[]): Span {
  return { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
}
