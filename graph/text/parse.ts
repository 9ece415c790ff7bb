import { inBoth } from "./message.ts";
import { findCitations } from "./citations.ts";
import { withDocumentRules } from "./clause/leading.ts";
import { findClauses, type FoundClause } from "./clauses.ts";
import { findDeadlines } from "./times/find.ts";
import type { Clause, Diagnostic, Document, Metadata, Source, Span } from "./document.ts";
import { legible } from "./legible.ts";
import type { Line } from "./lines.ts";
import limits from "./lexicon/limits.json" with { type: "json" };
import { levelOfCharged } from "./level.ts";
import { partHeads } from "./part-heads.ts";
import { readMetadata } from "./metadata/read.ts";
import { readTables } from "./tables/find.ts";
import { gluedTables } from "./tables/glued.ts";
import { placed } from "./tables/placed.ts";
import type { RowClause } from "./tables/reading.ts";
import { findQuantities } from "./quantities/find.ts";
import { restore } from "./restore.ts";
import { findProse } from "./prose.ts";
import { findUnread } from "./unread/unread.ts";
import { articlesStandBelowMeasures } from "./articles.ts";
import { coverLines } from "./cover.ts";
import { preparedOf } from "./prepared.ts";
import { toTree, unitOfClause } from "./tree.ts";

/** What is known better than the cover tells it: the metadata as read → as they are. */
export type Correct = (read: Metadata) => Metadata;

/**
 * Reads a document: first the lines are named, then nested, then what stands in them is read. Pure; never
 * throws on a text. What could not be read is in `diagnostics`. Times and citations are read by the corrected
 * metadata.
 */
export function parse(source: Source, correct: Correct = (read) => read): Document {
  const read = legible(source);
  return read ? restore(parseLegible(read.source, correct), source, read) : parseLegible(source, correct);
}

function parseLegible(source: Source, correct: Correct): Document {
  const { text } = source;
  const { folded, prose, spotted, lines, contents } = preparedOf(source);
  const { start: contentsStart, titles, isEntry } = contents;
  const found = readTables(folded, spotted);
  const stated = withDocumentRules(
    folded,
    [...findClauses(prose, lines, isEntry), ...found.tables.flatMap((table) => table.clauses)].toSorted(
      (a, b) => a.start - b.start,
    ),
  );
  const regulation = isRegulation(lines);
  const charging = [
    ...stated,
    ...findProse(prose, lines, stated.filter(isOnLines), isEntry, regulation),
  ].toSorted((a, b) => a.start - b.start);
  const parts = partHeads(prose, lines, found.tables, source.parts);
  const tree = toTree(text, prose, lines, titles, charging.filter(isOnLines), found.tables, parts);

  const firstUnit = tree.owners.findIndex((owner) => owner !== null);
  const cover = coverLines(lines, tree.owners, contentsStart);
  const printed = readMetadata(folded, text, lines, cover, source.declared);
  const metadata = correct(
    printed.level
      ? printed
      : {
          ...printed,
          level: levelOfCharged(
            charging.flatMap(({ names }) => names.map(({ start, end }) => text.slice(start, end))),
          ),
        },
  );
  const preambleEnd = firstUnit < 0 ? text.length : lines[firstUnit]!.start;
  const [from, to] = [cover[0]?.start ?? 0, cover.at(-1)?.end ?? 0];
  const ownTitles = [
    metadata.title,
    ...passedOnIn(text.slice(from, metadata.titleSpan.start), text.slice(from, to)),
  ];

  const rows = placed(text, folded, found.tables, tree, metadata);
  const clauses = charging.map((clause): Clause => {
    const { start, end, names, inProse } = clause;
    return {
      start,
      end,
      names,
      inProse,
      times: clause.times ?? [],
      ...(isOnLines(clause) ? { unit: unitOfClause(tree, clause) } : rows.of(clause.of)),
    };
  });
  const entries = lines.filter((_, index) => isEntry(index));
  const outsideContents = ({ start }: Span) =>
    !entries.some((line) => line.start <= start && start < Math.min(line.end, line.start + limits.title));
  const proseOf = (index: number) => (regulation || isEntry(index) ? null : (tree.owners[index] ?? null));
  const read = {
    source,
    folded,
    metadata,
    units: tree.units,
    taskTables: tree.taskTables,
    clauses,
    indicators: rows.indicators,
    quantities: [...findQuantities(prose, lines, proseOf, metadata.issuedOn), ...rows.quantities].toSorted(
      (a, b) => a.start - b.start,
    ),
    citations: findCitations(
      folded,
      text,
      { titles: ownTitles, number: metadata.docNumber },
      preambleEnd,
    ).filter(outsideContents),
    deadlines: [
      ...findDeadlines(prose, metadata.issuedOn ?? metadata.publishedOn).filter(
        (deadline) => outsideContents(deadline) && !isInside(deadline, metadata.titleSpan),
      ),
      ...rows.deadlines,
    ].toSorted((a, b) => a.start - b.start),
    diagnostics: [
      ...tree.diagnostics,
      ...found.diagnostics,
      ...gluedTables(prose, lines),
      ...doubts(folded, metadata.title, tree.units, clauses),
      ...charging.flatMap((clause) => (clause.doubtful ?? []).map((name) => doubtfulName(text, name))),
    ],
  };
  return { ...read, unread: findUnread(read) };
}

function isOnLines(clause: FoundClause | RowClause): clause is FoundClause {
  return "line" in clause;
}

function isInside({ start }: Span, outer: Span): boolean {
  return start >= outer.start && start < outer.end;
}

/** The titles that a notice passes on: `关于印发《…方案》的通知`, `现将《…方案》《…方案》印发给你们`. */
function passedOnIn(head: string, notice: string): string[] {
  const announced = [...head.matchAll(/(?:印发|转发)[^《]{0,12}《([^》]{4,80})》/g)].map(
    (match) => match[1]!,
  );
  const passed =
    /(?:现将)?((?:《[^》]{4,80}》[、和及]?){1,12})(?:已经[^。《]{0,40})?[,，]?(?:现)?(?:予以)?(?:印发|转发)给/.exec(
      notice,
    );
  return [
    ...announced,
    ...(passed ? [...passed[1]!.matchAll(/《([^》]{4,80})》/g)].map((match) => match[1]!) : []),
  ];
}

/**
 * Rules that are divided into articles, where classes of bodies are competent and only those named are
 * charged.
 */
function isRegulation(lines: readonly Line[]): boolean {
  return (
    lines.filter(({ opens }) => opens?.kind.kind === "ARTICLE").length >= 3 &&
    !articlesStandBelowMeasures(lines)
  );
}

/** A name that only its label or its place makes one: `责任单位：市科技局、白石灌区`. */
function doubtfulName(text: string, name: Span): Diagnostic {
  const words = text.slice(name.start, name.end);
  return {
    code: "NAME_DOUBTFUL",
    severity: "INFO",
    message: inBoth({
      zh: `按所在位置读作责任单位，名称形式不常见：${words}`,
      en: `read as a responsible body by its place; the form of the name is unusual: ${words}`,
    }),
    start: name.start,
    end: name.end,
  };
}

/**
 * What a reader should look at: a document without headings, a bracket that was not closed around a clause.
 */
function doubts(
  folded: string,
  title: string,
  units: Document["units"],
  clauses: readonly Clause[],
): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (title === "")
    found.push({
      code: "NO_TITLE",
      severity: "WARNING",
      message: inBoth({ zh: "没有找到文件标题", en: "no title of the document was found" }),
      start: 0,
      end: Math.min(folded.length, 1),
    });
  if (units.length === 0 && folded.trim() !== "") {
    found.push({
      code: "NO_HEADINGS",
      severity: "WARNING",
      message: inBoth({ zh: "没有找到任何编号标题", en: "no numbered heading was found" }),
      start: 0,
      end: Math.min(folded.length, 1),
    });
  }
  for (const clause of clauses) {
    const words = folded.slice(clause.start, clause.end);
    if (words.includes(")") && words.split("(").length < words.split(")").length) {
      found.push({
        code: "BRACKET_UNMATCHED",
        severity: "INFO",
        message: inBoth({
          zh: "责任分工句括号不成对",
          en: "unmatched bracket in a clause of responsibility",
        }),
        start: clause.start,
        end: clause.end,
      });
    }
    if (/、\s{0,2}按/.test(words)) {
      found.push({
        code: "SEPARATOR_STRAY",
        severity: "INFO",
        message: inBoth({ zh: "责任分工句中多余的顿号", en: "stray 、 in a clause of responsibility" }),
        start: clause.start,
        end: clause.end,
      });
    }
  }
  return found;
}
