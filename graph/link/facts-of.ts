import type { NodeOf, ProvisionNode } from "../model/index.ts";
import type { AppliedReading } from "../statements/apply-readings.ts";
import { isOf, type Statement } from "../statements/statement.ts";
import type { Citation } from "../text/document.ts";
import { unitFinder } from "../text/unit-finder.ts";
import { candidatesOf } from "./delivers/candidates.ts";
import type {
  CitationFacts,
  Facts,
  HeadingFacts,
  IndicatorFacts,
  PolicyFacts,
  UndeliveredFacts,
} from "./facts.ts";
import { spanMark, unitAt } from "./findings/marks.ts";
import { formerIdsOf, formerPolicyIdOf, derivedIdOf } from "./identity.ts";
import type { HeldSource } from "./held-source.ts";
import type { Mark } from "./findings/finding.ts";
import type { Linked } from "./linked.ts";
import { endOf } from "./node.ts";
import { placeOf } from "./places/place-of.ts";

interface Said {
  readonly applied: readonly AppliedReading[];
  readonly statements: readonly Statement[];
  readonly undelivered: readonly UndeliveredFacts[];
  /** The id that the document gives as it was read, before anybody corrected it. */
  readonly read: string;
}

/** What others need of a document. */
export function factsOf(source: HeldSource, linked: Linked, said: Said): Facts {
  const { applied, statements, undelivered, read } = said;
  const { document, resolution, quote } = linked;
  const bureaus = new Set([...resolution.bureaus, ...resolution.issuers.values()]);
  const made = new Set(applied.map(({ statement }) => statement.id));
  const [first] = document.indicators;
  const metadata = statements.filter((statement) => isOf(statement, "METADATA"));
  return {
    name: source.name,
    is: policyFacts(source, linked, read),
    statedPlace: source.place ?? null,
    citations: citationsOf(linked),
    // One that only the file declares is not printed, and so not quoted.
    issuedBy: document.metadata.issuers
      .filter(({ start, end }) => end > start)
      .map((issuer) => ({
        body: resolution.issuers.get(issuer.name)!.id,
        quotation: quote(issuer, null),
      })),
    formerBodies: Object.fromEntries(
      [...bureaus]
        .filter(({ formerIds }) => formerIds.length > 0)
        .map(({ id, formerIds }) => [id, formerIds]),
    ),
    speaking: [
      ...new Set(
        linked.relationships.flatMap(({ source: from }) => (from.startsWith("bureau/") ? [from] : [])),
      ),
    ],
    table: first ? endIn(spanMark(linked, first.unit ?? first, first.unit)) : null,
    undelivered,
    metadata,
    readings: applied,
    misfits: statements
      .filter(
        (statement) =>
          (isOf(statement, "READING") && !made.has(statement.id)) ||
          (isOf(statement, "METADATA") && statement.quote !== null && !source.text.includes(statement.quote)),
      )
      .map(({ id }) => id),
  };
}

function policyFacts({ policy, format, sha256 }: HeldSource, linked: Linked, read: string): PolicyFacts {
  const { document, quote } = linked;
  const { metadata, source } = document;
  const { title, docNumber, level, stage, issuers, issuedOn, publishedOn, addressedTo, titleSpan } = metadata;
  const place = placeOf(document);
  return {
    policy,
    title,
    docNumber,
    level,
    stage,
    place: place && { path: place.path, by: place.by, words: place.words },
    issuers: issuers.map(({ name }) => name),
    issuedOn,
    publishedOn,
    addressedTo: addressedTo && source.text.slice(addressedTo.start, addressedTo.end),
    format,
    sha256,
    formerIds: formerIdsOf(document),
    claim: formerPolicyIdOf(metadata, sha256),
    gives: [...new Set([read, derivedIdOf(metadata, source.text)])],
    titleQuote: quote(titleSpan, null),
  };
}

/** The place of a mark, with no more of its node than its id. */
function endIn({ node: { id, label }, quotation }: Mark): Mark {
  return { node: endOf(id, label), quotation };
}

/** Those in the text before those in the title, whose words say less. */
function citationsOf(linked: Linked): CitationFacts[] {
  const { document, quote } = linked;
  const { titleSpan } = document.metadata;
  const unitOf = unitFinder(document.units);
  const inTitle = ({ start, end }: Pick<Citation, "start" | "end">) =>
    start >= titleSpan.start && end <= titleSpan.end;
  const quoted = (citation: Pick<Citation, "start" | "end">) =>
    quote(citation, inTitle(citation) ? null : unitOf(citation.start));
  return document.citations
    .filter(({ self }) => !self)
    .toSorted((a, b) => Number(inTitle(a)) - Number(inTitle(b)) || a.start - b.start)
    .map((citation) => {
      const { title, docNumber, implemented, start } = citation;
      const inner = innerTitleOf(citation);
      return {
        title,
        docNumber,
        implemented,
        start,
        quotation: quoted(citation),
        mark: endIn(spanMark(linked, citation, unitAt(linked, start))),
        inner: inner && { title: inner.title, quotation: quoted(inner) },
      };
    });
}

/** `关于贯彻落实〈质量强国建设纲要〉的实施意见`: the title of the one implements the other. */
function innerTitleOf(citation: Citation): Pick<Citation, "title" | "start" | "end"> | null {
  const match = /(?:贯彻落实|贯彻|落实)[〈《]([^〈〉《》]{4,60})[〉》]/.exec(citation.title);
  if (!match) return null;
  const title = match[1]!;
  const start = citation.start + 1 + match.index + match[0].indexOf(title);
  return { title, start: start - 1, end: start + title.length + 1 };
}

/** The headings of the body, with the words that stand as evidence. */
export function headingsOf({ document, provisions, quote }: Linked): HeadingFacts[] {
  const texts = new Map(candidatesOf(document).map(({ unit, text }) => [unit, text]));
  return document.units.flatMap((unit) => {
    const kind = unit.kind === "MEASURE" || unit.kind === "SECTION" ? unit.kind : null;
    if (!kind || unit.part !== "BODY" || unit.title === null) return [];
    const { id, label } = provisions.get(unit)!;
    return [
      {
        // A measure or a section is never a task.
        node: { id, label: label as Exclude<ProvisionNode["label"], "Task"> },
        title: unit.title,
        text: kind === "MEASURE" ? (texts.get(unit) ?? "") : "",
        kind,
        evidence: quote({ start: unit.start, end: unit.end }, unit),
      },
    ];
  });
}

/** The indicators that demand a value, with the last value that they demand. */
export function indicatorsOf({ document, indicators, quote }: Linked): IndicatorFacts[] {
  return document.indicators.flatMap((row, index) => {
    const value = row.values.at(-1);
    const { id, label, properties }: NodeOf<"Indicator"> = indicators[index]!;
    if (!value) return [];
    const { line = 0 } = properties;
    return [
      {
        node: { id, label },
        name: row.name,
        place: { start: row.start, end: row.end, line },
        unit: row.unitOfMeasure,
        operator: value.operator,
        value: value.value,
        evidence: quote(row, row.unit),
      },
    ];
  });
}
