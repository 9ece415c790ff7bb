import type { Document, Span, Unit } from "../text/document.ts";
import { bare, compare, type Comparison } from "./compare.ts";
import { withoutClauses } from "./delivers/candidates.ts";
import linking from "./lexicon/linking.json" with { type: "json" };

/** A task of the annex and the stretch of the measure of the body that it restates. */
export interface TaskMatch {
  readonly task: Unit;
  readonly measure: Unit;
  readonly verdict: "SAME" | "EDITED" | "ADDED";
  /** In the body; null when nothing there is like the task. */
  readonly span: Span | null;
  readonly comparison: Comparison | null;
}

/** A sentence of the body that no task of the annex restates. */
export interface LeftOut extends Span {
  readonly measure: Unit;
}

/**
 * Tasks compared with the measure of the same number, sentence by sentence. SAME: the words stand there,
 * spaces and stops aside. EDITED: at least half of the task is in a stretch of the body, in order, and both
 * directions are compared, because a coverage of one direction is blind to what was left out. ADDED: less
 * than that.
 */
export function matchTasks(
  document: Document,
  twins: ReadonlyMap<Unit, Unit>,
): { readonly matches: TaskMatch[]; readonly leftOut: LeftOut[] } {
  const matches: TaskMatch[] = [];
  const leftOut: LeftOut[] = [];
  for (const [annex, measure] of twins) {
    const tasks = document.units.filter((unit) => unit.parent === annex && unit.kind === "TASK");
    if (tasks.length === 0) continue;
    const sentences = sentencesOf(document, measure);
    const found = tasks.map((task) => matchTask(document, task, measure, sentences));
    matches.push(...found);
    const covered = found.flatMap(({ span }) => (span ? [span] : []));
    leftOut.push(
      ...sentences
        .filter(({ start, end }) => !covered.some((span) => span.start < end && span.end > start))
        .map((span) => ({ ...span, measure })),
    );
  }
  return { matches, leftOut };
}

function matchTask(document: Document, task: Unit, measure: Unit, sentences: readonly Span[]): TaskMatch {
  const { text } = document.source;
  const own = bare(wordsOfTask(document, task)).words;
  const none: TaskMatch = { task, measure, verdict: "ADDED", span: null, comparison: null };
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (!first || !last || own === "") return none;
  const whole = bare(text.slice(first.start, last.end));
  const at = whole.words.indexOf(own);
  if (at >= 0)
    return {
      task,
      measure,
      verdict: "SAME",
      span: { start: first.start + whole.at[at]!, end: first.start + whole.at[at + own.length - 1]! + 1 },
      comparison: null,
    };
  const scored = sentences.map((span) => ({
    span,
    comparison: compare(own, bare(text.slice(span.start, span.end)).words),
  }));
  // A task may hold several sentences of the body: those that give it most of their words, together.
  const near = scored.filter(
    ({ comparison }) => comparison.ofB >= linking.edited || comparison.ofA >= linking.edited,
  );
  if (near.length === 0) return none;
  const span = { start: near[0]!.span.start, end: near.at(-1)!.span.end };
  const comparison = compare(own, bare(text.slice(span.start, span.end)).words);
  return comparison.ofA >= linking.edited ? { task, measure, verdict: "EDITED", span, comparison } : none;
}

/** The words of a task without its number. */
export function wordsOfTask(document: Document, task: Unit): string {
  return task.paragraphs
    .map(({ start, end }) =>
      document.source.text.slice(
        Math.max(start, task.num === null ? start : task.start + task.num.length),
        end,
      ),
    )
    .join("");
}

/** The sentences of a measure behind its title, clauses of responsibility left out. */
export function sentencesOf(document: Document, measure: Unit): Span[] {
  const { text } = document.source;
  return measure.paragraphs
    .flatMap((paragraph) =>
      withoutClauses(document, { start: Math.max(paragraph.start, measure.end), end: paragraph.end }),
    )
    .flatMap((span) =>
      [...text.slice(span.start, span.end).matchAll(/[^。\n]+/g)].map(({ index, 0: words }) => ({
        start: span.start + index,
        end: span.start + index + words.length,
      })),
    )
    .filter(({ start, end }) => bare(text.slice(start, end)).words.length > 1);
}
