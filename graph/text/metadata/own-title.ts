import type { Span } from "../document.ts";
import { bigrams } from "./likeness.ts";
import { salutationIn } from "./salutation.ts";
import { ASKS_FOR_COMMENT, withoutStage } from "./stage.ts";
import type { Statement } from "./statements.ts";
import { isTitleLine, spanOf, type TitleRun } from "./title-runs.ts";
import { isIssuer } from "./names.ts";

/** A title as the lines or the part of a line that print it; none where the text has no title. */
export type Pieces = readonly Span[];

export interface Titles {
  /** What the document opens with: the title of the notice, or of the plan itself. */
  readonly head: Pieces;
  /** The plan's own. */
  readonly own: Pieces;
}

const PASSES_ON = /印发|转发|下发|转载|公布|发布/;
/** A name that says no more than the kind: `工作方案`. */
const POOR_NAME = 6;
/** How much of the pairs of letters of a name a title below must have. */
const ALIKE = 0.5;

/** The title the document opens with, and the title of the plan it is or passes on. */
export function titlesIn(
  folded: string,
  statements: readonly Statement[],
  runs: readonly TitleRun[],
): Titles {
  const head = headOf(folded, statements, runs);
  if (passesOnSeveral(statements)) return { head, own: head };
  const named = announced(folded, head);
  const below = runs.filter((run) => run[0]!.start >= (head.at(-1)?.end ?? 0));
  if (named)
    return {
      head,
      own: likest(folded, below, named) ?? (isPoor(folded, named) ? below.at(-1) : null) ?? [named],
    };
  const passed = passedOn(statements);
  if (passed && (head.length === 0 || isPassedOn(folded, head)))
    return { head, own: likest(folded, runs, passed) ?? [passed] };
  const masthead = isMasthead(folded, head);
  if (masthead && passed) return { head, own: likest(folded, below, passed) ?? [passed] };
  const matter = masthead && below.find(([first]) => /^(?:关于|研究)/.test(first!.words));
  if (matter) return { head, own: matter };
  if (isPassedOn(folded, head) && below.length > 0) return { head, own: below.at(-1)! };
  return { head, own: head.length > 0 ? head : (runs[0] ?? []) };
}

/** The title that the document opens with; none when it opens with whom it is for: `各市、县人民政府：`. */
function headOf(folded: string, statements: readonly Statement[], runs: readonly TitleRun[]): Pieces {
  const salutation = salutationIn(statements);
  const [first] = runs;
  if (first && (!salutation || first[0]!.start < salutation.start)) return first;
  if (salutation) return [];
  const opening = statements.findIndex(
    (statement) =>
      isTitleLine(folded, statement) &&
      statement.words.length >= 4 &&
      statement.words.length <= 60 &&
      !/[,!?\t]/.test(statement.words) &&
      !statement.words.split(/[\s、]+/).every((name) => isIssuer(name)),
  );
  const isFirst = opening >= 0 && statements.slice(0, opening).every(({ words }) => !/[。]$/.test(words));
  return isFirst ? [statements[opening]!] : [];
}

/** `市住房公积金管理委员会公告`, `市人民政府专题会议纪要`, above a number: who speaks and how, and not of what. */
function isMasthead(folded: string, head: Pieces): boolean {
  const words = folded.slice(spanOf(head).start, spanOf(head).end).replace(/\s|\([^()]*\)$/g, "");
  const name = /^(.+?)(?:公告|通告|(?:专题|常务|办公)?会议?纪要|(?:工作)?(?:联系|提示|督办)函)$/.exec(
    words,
  )?.[1];
  return name !== undefined && isIssuer(name);
}

function isPassedOn(folded: string, head: Pieces): boolean {
  const words = folded.slice(spanOf(head).start, spanOf(head).end);
  return PASSES_ON.test(words) && /(?:通知|函|公告|通告|决定|令)(?:\([^()]*\))?$/.test(words);
}

/**
 * `关于印发《政府网站集约化试点工作方案》的通知` → what stands between the outermost marks; without marks,
 * what is passed on; `关于公开征求《…》意见的公告` → what opinions are asked for.
 */
function announced(folded: string, head: Pieces): Span | null {
  const { start, end } = spanOf(head);
  const words = folded.slice(start, end);
  const found =
    ASKS_FOR_COMMENT.exec(words) ??
    /(?:印发|转发|下发|转载|公布|发布)[^《]{0,12}《(.+)》(?:的?(?:通知|函|公告|通告|决定)|$)/s.exec(words) ??
    /(?:印发|转发|下发)(.+?)的(?:通知|函)/s.exec(words);
  const name = found?.[1] ?? found?.[2];
  if (!found || !name) return null;
  const at = start + found.index + found[0].indexOf(name);
  return { start: at, end: at + name.length };
}

/** `现将《…方案》《…方案》印发给你们`, `《…方案》《…方案》等5个方案已经…，现印发给你们` */
const SEVERAL =
  /(?:现将|。|^)(?:《[^》]{2,80}》[、和及]?){2,}[^《》]{0,60}(?:(?:印|转|下)发给?你们|现予印发)/;

/** A notice of several plans is known by its own title. */
function passesOnSeveral(statements: readonly Statement[]): boolean {
  return statements.some(({ words }) => SEVERAL.test(words));
}

const PASSED_ON = new RegExp(
  "^(?:现将|经[^《]{0,20}同意,现将)?《(.{4,100}?)》" +
    "(?:(?:已经|已由|业经|经)[^《]{0,40})?.{0,10}(?:印发|转发|公布)",
);

/**
 * A document that opens with whom it is for: `《…措施》已经自治区人民政府同意，现印发给你们`,
 * `现将《…》印发给你们`.
 */
function passedOn(statements: readonly Statement[]): Span | null {
  for (const { start, words } of statements) {
    const found = PASSED_ON.exec(words);
    if (!found) continue;
    const at = start + found[0].indexOf("《") + 1;
    return { start: at, end: at + found[1]!.length };
  }
  return null;
}

/** The title that shares most with a name, if it shares enough: a notice shortens and misprints what it passes on. */
function likest(folded: string, runs: readonly TitleRun[], name: Span): TitleRun | null {
  const wanted = bigrams(withoutStage(folded.slice(name.start, name.end)));
  const scored = runs
    .filter((run) => !/[,]/.test(folded.slice(spanOf(run).start, spanOf(run).end)))
    .map((run) => {
      const has = bigrams(withoutStage(run.map(({ words }) => words).join("")));
      const shared = [...wanted].filter((pair) => has.has(pair)).length;
      return { run, share: shared / Math.max(1, wanted.size), length: has.size };
    })
    .filter(({ share, length }) => share >= ALIKE && length * 1.6 >= wanted.size);
  return scored.toSorted((a, b) => b.share - a.share || a.length - b.length)[0]?.run ?? null;
}

function isPoor(folded: string, name: Span): boolean {
  return withoutStage(folded.slice(name.start, name.end)).length <= POOR_NAME;
}
