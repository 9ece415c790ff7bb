import type { Metadata, Source, Span } from "../document.ts";
import { fold } from "../fold.ts";
import { levelOf } from "../level.ts";
import type { Line } from "../lines.ts";
import { approvalIn } from "./approval.ts";
import { bylineIn } from "./byline.ts";
import { dateLine, dateOfField, imprintDate } from "./dates.ts";
import type { Field } from "./fields.ts";
import { issuersOf, namesOfHead } from "./issuers.ts";
import { letterheadIn } from "./letterhead.ts";
import { isIssuer, namesIn, type Name } from "./names.ts";
import { numberIn, numberOf } from "./number.ts";
import { titlesIn, type Titles } from "./own-title.ts";
import { salutationIn } from "./salutation.ts";
import { signatureBelow, signatureIn, type Signature } from "./signature.ts";
import { isStage, stageIn } from "./stage.ts";
import { coverOf, dateOf, type Statement } from "./statements.ts";
import { titleName } from "./title-name.ts";
import { spanOf, titleRuns } from "./title-runs.ts";

type Declared = NonNullable<Source["declared"]>;

/**
 * What the lines before the first heading, the signature at the end, and the file itself say of the document: the
 * text's own words first. For a notice that passes on a plan, the title is the plan's, and issuers, number and
 * dates are the notice's.
 */
export function readMetadata(
  folded: string,
  text: string,
  lines: readonly Line[],
  cover: readonly Line[],
  declared: Declared = {},
): Metadata {
  const { statements, fields } = coverOf(folded, cover);
  const runs = titleRuns(folded, statements);
  const titles = titlesIn(folded, statements, runs);
  const head = spanOf(titles.head);
  const signed = signatureIn(folded, text, statements);
  const signedBelow = signed ? null : signatureBelow(folded, text, lines, cover.length);
  const approval = approvalIn(folded, text, statements.slice(0, 12));
  const issuers = issuersOf({
    signed,
    head: namesOfHead(folded, text, head),
    letterhead: letterheadIn(folded, text, statements, head),
    signedBelow,
    byline: bylineIn(folded, text, statements, head),
    field: issuersOfFields(folded, text, fields, declared),
    approved: approval?.names ?? [],
  });
  const title = titleOf(folded, text, fields, titles, declared);
  const docNumber =
    numberOf(folded, statements, head, signed?.at ?? folded.length) ??
    numberIn(valueOf(folded, fields, "docNumber")) ??
    numberIn(fold(declared.docNumber ?? ""));
  const issuedOn =
    issuedOnOf(folded, lines, statements, fields, { signed, signedBelow, approved: approval?.date }) ??
    declared.issuedOn ??
    null;
  const salutation = salutationIn(statements);
  return {
    ...title,
    docNumber,
    issuers,
    issuedOn,
    publishedOn:
      dateOfField(folded, fields, "publishedOn") ??
      dateOfField(folded, fields, "shownOn") ??
      declared.publishedOn ??
      null,
    addressedTo: salutation ? { start: salutation.start, end: salutation.end - 1 } : null,
    level: levelOf(
      issuers.map(({ name }) => fold(name)),
      docNumber,
      fold(title.title),
      salutation?.words ?? "",
    ),
    stage:
      stageBeside(folded, statements, titles) ??
      stageIn(fold(declared.title ?? "")) ??
      (docNumber || issuedOn ? "ISSUED" : null),
  };
}

/** The title that the text prints, else a key above it, else that of the file; its span is empty if not printed. */
function titleOf(
  folded: string,
  text: string,
  fields: readonly Field[],
  { own }: Titles,
  declared: Declared,
): Pick<Metadata, "title" | "titleSpan"> {
  const printed = own.length > 0 ? titleName(text, own) : "";
  if (printed !== "") return { title: printed, titleSpan: spanOf(own) };
  const field = fields.find(({ key, value }) => key === "title" && value.end > value.start);
  if (field) return { title: titleName(text, [field.value]), titleSpan: field.value };
  const title = declared.title ? titleName(declared.title, [{ start: 0, end: declared.title.length }]) : "";
  return { title, titleSpan: { start: 0, end: 0 } };
}

/**
 * The day it was signed; else one alone below the title, the day it was passed, one signed at the end, a key's, the
 * imprint's.
 */
function issuedOnOf(
  folded: string,
  lines: readonly Line[],
  statements: readonly Statement[],
  fields: readonly Field[],
  known: { signed: Signature | null; signedBelow: Signature | null; approved: string | undefined },
): string | null {
  return (
    known.signed?.date ??
    statements.map(dateOf).find(Boolean) ??
    known.approved ??
    known.signedBelow?.date ??
    dateOfField(folded, fields, "issuedOn") ??
    imprintDate(folded, lines) ??
    dateLine(folded, lines)
  );
}

/** `发布机构：北塘市商务局`, else who the file declares: such a name has an empty span, for nothing quotes it. */
function issuersOfFields(folded: string, text: string, fields: readonly Field[], declared: Declared): Name[] {
  const named = fields.filter(({ key }) => key === "issuer").map(({ value }) => value);
  const printed = namesIn(folded, text, named).filter(({ name }) => isIssuer(name));
  if (printed.length > 0 || !declared.issuer) return printed;
  const words = fold(declared.issuer);
  return namesIn(words, declared.issuer, [{ start: 0, end: words.length }])
    .filter(({ name }) => isIssuer(name))
    .map(({ name }) => ({ name, start: 0, end: 0 }));
}

function valueOf(folded: string, fields: readonly Field[], key: Field["key"]): string {
  const value = fields.find((field) => field.key === key)?.value;
  return value ? folded.slice(value.start, value.end) : "";
}

/** The stage that the titles name, or a line above the first or below one. */
function stageBeside(folded: string, statements: readonly Statement[], titles: Titles): Metadata["stage"] {
  const spans: Span[] = [spanOf(titles.own), spanOf(titles.head)];
  for (const span of spans.filter(({ end }) => end > 0)) {
    const behind =
      /^[)】〕》\s]*[([〔【][^()[\]〔〕【】]{1,24}[)\]〕】]/.exec(
        folded.slice(span.end, span.end + 30),
      )?.[0] ?? "";
    const stage = stageIn(folded.slice(span.start, span.end)) ?? stageIn(behind.replace(/^[)】〕》\s]*/, ""));
    if (stage) return stage;
  }
  const before = statements.findIndex(({ end }) => end > Math.max(0, spans[0]!.start, spans[1]!.start)) + 1;
  const lines = statements.slice(0, Math.max(4, before + 3)).filter(({ words }) => isStage(words));
  return lines.map(({ words }) => stageIn(words)).find(Boolean) ?? null;
}
