import { inBoth } from "./message.ts";
import { findCitations } from "./citations.ts";
import { findClauses } from "./clauses.ts";
import { readContents } from "./contents.ts";
import { findDeadlines } from "./deadlines.ts";
import type { Clause, Diagnostic, Document, IndicatorRow, Source, Span } from "./document.ts";
import { fold } from "./fold.ts";
import { toLines, type Line } from "./lines.ts";
import limits from "./lexicon/limits.json" with { type: "json" };
import { levelOfCharged } from "./level.ts";
import { readMetadata } from "./metadata.ts";
import { chargedIn } from "./tables/charged.ts";
import { indicatorsOf, isIndicatorTable } from "./tables/indicators.ts";
import { findQuantities } from "./quantities.ts";
import { findTables } from "./tables/find.ts";
import { gluedTables } from "./tables/glued.ts";
import { findProse } from "./prose.ts";
import { articlesStandBelowMeasures } from "./articles.ts";
import { toTree, unitOfClause } from "./tree.ts";

/**
 * Reads a document: first the lines are named, then nested, then what stands in them is read.
 * Pure; never throws on a text. What could not be read is in `diagnostics`.
 */
export function parse(source: Source): Document {
  const { text } = source;
  const folded = fold(text);
  const { lines, start: contentsStart, titles, isEntry } = readContents(folded, toLines(folded));
  const tables = findTables(folded, lines);
  const tabular = new Set(
    tables.flatMap(({ firstLine, lastLine }) =>
      Array.from({ length: lastLine - firstLine + 1 }, (_, index) => firstLine + index),
    ),
  );
  const stated = [
    ...findClauses(folded, lines).filter(({ line }) => !isEntry(line)),
    ...tables.flatMap((table) => chargedIn(folded, table)),
  ].toSorted((a, b) => a.start - b.start);
  const regulation = isRegulation(lines);
  const found = regulation
    ? stated
    : [...stated, ...findProse(folded, lines, stated, (line) => tabular.has(line) || isEntry(line))].toSorted(
        (a, b) => a.start - b.start,
      );
  const tree = toTree(text, folded, lines, titles, found, tables);

  const firstUnit = tree.owners.findIndex((owner) => owner !== null);
  const cover = lines.slice(0, Math.min(firstUnit < 0 ? 12 : firstUnit, contentsStart));
  const printed = readMetadata(folded, text, lines, cover);
  const metadata = printed.level
    ? printed
    : {
        ...printed,
        level: levelOfCharged(
          found.flatMap(({ names }) => names.map(({ start, end }) => text.slice(start, end))),
        ),
      };
  const preambleEnd = firstUnit < 0 ? text.length : lines[firstUnit]!.start;
  const [from, to] = [cover[0]?.start ?? 0, cover.at(-1)?.end ?? 0];
  const ownTitles = [
    metadata.title,
    ...passedOnIn(text.slice(from, metadata.titleSpan.start), text.slice(from, to)),
  ];

  const clauses: Clause[] = found.map((clause) => ({
    start: clause.start,
    end: clause.end,
    names: clause.names,
    inProse: clause.inProse,
    unit: unitOfClause(tree, clause),
  }));
  const doubtsInTables = tables.flatMap((table) => table.diagnostics);
  const indicators = tables
    .filter(({ heads }) => isIndicatorTable(heads))
    .flatMap((table) => {
      const unit = tree.owners[table.firstLine] ?? null;
      return indicatorsOf(table, doubtsInTables).map((row): IndicatorRow => ({
        ...row,
        ...row.name,
        name: text.slice(row.name.start, row.name.end),
        unit,
      }));
    });
  const entries = lines.filter((_, index) => isEntry(index));
  const outsideContents = ({ start }: Span) =>
    !entries.some((line) => line.start <= start && start < Math.min(line.end, line.start + limits.title));
  const proseOf = (index: number) =>
    regulation || tabular.has(index) || isEntry(index) ? null : (tree.owners[index] ?? null);
  return {
    source,
    folded,
    metadata,
    units: tree.units,
    taskTables: tree.taskTables,
    clauses,
    indicators,
    quantities: findQuantities(folded, lines, proseOf),
    citations: findCitations(
      folded,
      text,
      { titles: ownTitles, number: metadata.docNumber },
      preambleEnd,
    ).filter(outsideContents),
    deadlines: findDeadlines(folded, metadata.issuedOn).filter(outsideContents),
    diagnostics: [
      ...tree.diagnostics,
      ...doubtsInTables,
      ...gluedTables(folded, lines, (line) => tabular.has(line)),
      ...doubts(folded, metadata.title, tree.units, clauses),
    ],
  };
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

/** A law or a regulation is divided into articles; who is competent by it is charged with no task. */
function isRegulation(lines: readonly Line[]): boolean {
  return (
    lines.filter(({ opens }) => opens?.kind.kind === "ARTICLE").length >= 3 &&
    !articlesStandBelowMeasures(lines)
  );
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
    if (words.split("(").length < words.split(")").length) {
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
