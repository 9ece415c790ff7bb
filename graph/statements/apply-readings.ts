import { policyIdOfDocument } from "../link/identity.ts";
import { indicatorIdsOf, unitIdOf } from "../link/ids.ts";
import { nameOf, wordsOf } from "../link/provisions.ts";
import type { ReadingAs, UnreadKind } from "../model/index.ts";
import type { Document, Span } from "../text/document.ts";
import { extentOf } from "../text/extent.ts";
import { deadline } from "./readings/deadline.ts";
import { indicator } from "./readings/indicator.ts";
import { none } from "./readings/none.ts";
import { owner } from "./readings/owner.ts";
import { misfit, overlaps, type Misfit, type Reader, type Subject } from "./readings/reading.ts";
import { target } from "./readings/target.ts";
import type { Statement } from "./statement.ts";
import { placeOfWords } from "./words.ts";

const READERS: { readonly [As in ReadingAs]: Reader } = {
  OWNER: owner,
  INDICATOR: indicator,
  TARGET: target,
  DEADLINE: deadline,
  NONE: none,
};

/** What of `unread` is answered when a person says what words name. */
const ANSWERS: { readonly [As in ReadingAs]?: UnreadKind } = {
  OWNER: "OWNER",
  INDICATOR: "INDICATOR",
  TARGET: "TARGET",
  DEADLINE: "DEADLINE",
};

/** A correction that was made, with the place of its words today. */
export interface AppliedReading {
  readonly statement: Statement<"READING">;
  readonly span: Span;
  /** Id of its unit or indicator today. */
  readonly subject: string;
}

/** A document as people corrected it, and which corrections were made; the others match nothing. */
export interface Corrected {
  readonly document: Document;
  readonly applied: readonly AppliedReading[];
}

/** Makes the corrections one after another, so that the last on the same words stands. `isSame` compares ids. */
export function applyReadings(
  document: Document,
  statements: readonly Statement<"READING">[],
  isSame: (id: string, stated: string) => boolean,
): Corrected {
  let corrected = document;
  const applied: AppliedReading[] = [];
  for (const statement of statements) {
    const read = readingOf(corrected, statement, isSame);
    if ("misfit" in read) continue;
    corrected = read.document;
    applied.push({ statement, span: read.span, subject: read.subject });
  }
  return { document: corrected, applied };
}

/** The document with one correction, or why it cannot be made. */
export function readingOf(
  document: Document,
  { subject: stated, quote, value, on }: Statement<"READING">,
  isSame: (id: string, stated: string) => boolean,
): { readonly document: Document; readonly span: Span; readonly subject: string } | Misfit {
  const found = subjectIn(document, stated, isSame);
  if (!found || (on?.name !== undefined && on.name !== found.name))
    return misfit(`文件中没有“${stated}”`, `the document has no “${stated}”`);
  const { text } = document.source;
  const words = { quote: quote!, start: value.start, before: on?.before, after: on?.after };
  const span = placeOfWords(text, words, found.extent);
  if (!span)
    return misfit(
      `位置 ${value.start} 处没有文字“${quote}”，请核对 quote、start 与 end`,
      `the words “${quote}” are not at offset ${value.start}; check quote, start and end`,
    );
  const read = READERS[value.as](document, { subject: found.subject, span, value });
  if ("misfit" in read) return read;
  const answered = ANSWERS[value.as];
  const unread = read.unread.filter((item) => item.kind !== answered || !overlaps(item, span));
  return { document: { ...read, unread }, span, subject: found.id };
}

interface Found {
  readonly id: string;
  readonly name: string;
  readonly extent: Span;
  readonly subject: Subject;
}

function subjectIn(
  document: Document,
  stated: string,
  isSame: (id: string, stated: string) => boolean,
): Found | null {
  const policy = policyIdOfDocument(document);
  const unit = document.units.find((each) => isSame(unitIdOf(policy, each), stated));
  if (unit)
    return {
      id: unitIdOf(policy, unit),
      name: nameOf(unit, wordsOf(document, unit)),
      extent: extentOf(unit),
      subject: { unit, indicator: null, path: unit.path },
    };
  const ids = indicatorIdsOf(policy, document.indicators);
  const index = ids.findIndex((id) => isSame(id, stated));
  const row = document.indicators[index];
  if (!row) return null;
  const path = ids[index]!.slice(policy.length + 1);
  return { id: ids[index]!, name: row.name, extent: row.row, subject: { unit: null, indicator: row, path } };
}
