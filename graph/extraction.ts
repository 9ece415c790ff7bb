import { resolveBureaus } from "./link/bodies/resolve.ts";
import { policyIdOfDocument } from "./link/identity.ts";
import { indicatorIdsOf, unitIdOf } from "./link/ids.ts";
import type { Nature, PolicyLevel, PolicyStage, Role, UnitKind, UnreadKind } from "./model/index.ts";
import type { Clause, Diagnostic, Document, IndicatorValue, Quantity, Unit } from "./text/document.ts";
import { placesOf } from "./text/places.ts";
import { unitFinder } from "./text/unit-finder.ts";
import type { UnreadReason } from "./text/unread/reasons.ts";

/** What `zhengmai parse --format json` prints. Offsets are UTF-16 units, half-open. */
export interface Extraction {
  readonly source: {
    readonly name: string;
    readonly sha256: string;
    readonly length: number;
    readonly format: string;
  };
  readonly policy: {
    readonly id: string;
    readonly title: string;
    readonly docNumber: string | null;
    readonly issuers: readonly string[];
    readonly issuedOn: string | null;
    readonly publishedOn: string | null;
    readonly level: PolicyLevel | null;
    /** A draft, out for comment, out for review, or issued; null when nothing tells. */
    readonly stage: PolicyStage | null;
  };
  readonly headings: readonly {
    readonly id: string;
    readonly kind: UnitKind;
    /** Null for a row of a table without a number. */
    readonly num: string | null;
    readonly level: number;
    readonly title: string | null;
    readonly parent: string | null;
    readonly start: number;
    readonly end: number;
  }[];
  readonly assignments: readonly {
    readonly unit: string | null;
    readonly printed: string;
    readonly bureau: string;
    readonly bureauId: string;
    readonly role: Role;
    readonly group: boolean;
    readonly inProse: boolean;
    readonly start: number;
    readonly end: number;
    readonly phraseStart: number;
    readonly phraseEnd: number;
    readonly method: "EXPLICIT" | "DERIVED";
    readonly rule: string;
  }[];
  readonly indicators: readonly {
    readonly id: string;
    readonly ordinal: number;
    readonly name: string;
    readonly unit: string | null;
    readonly values: readonly Omit<IndicatorValue, "span">[];
    readonly nature: Nature | null;
    readonly start: number;
    readonly end: number;
  }[];
  readonly targets: readonly {
    readonly unit: string | null;
    readonly subject: string;
    readonly operator: Quantity["operator"];
    readonly value: number;
    readonly unitOfMeasure: string;
    readonly period: Quantity["period"];
    readonly year: number | null;
    readonly modality: Quantity["modality"];
    readonly quote: string;
    readonly start: number;
    readonly end: number;
  }[];
  readonly deadlines: readonly {
    readonly unit: string | null;
    readonly quote: string;
    readonly date: string | null;
    readonly recurrence: string | null;
    readonly from: "ISSUE" | null;
    readonly within: string | null;
    readonly standing: boolean;
    readonly start: number;
    readonly end: number;
  }[];
  readonly citations: readonly {
    readonly title: string;
    readonly docNumber: string | null;
    readonly quote: string;
    readonly self: boolean;
    readonly start: number;
    readonly end: number;
  }[];
  readonly unread: readonly {
    readonly kind: UnreadKind;
    readonly quote: string;
    readonly why: UnreadReason;
    readonly unit: string | null;
    readonly start: number;
    readonly end: number;
    readonly line: number;
  }[];
  readonly diagnostics: readonly (Diagnostic & { readonly line: number; readonly column: number })[];
}

/** A document in the form of the public contract. */
export function toExtraction(document: Document): Extraction {
  const { source, metadata } = document;
  const policy = policyIdOfDocument(document);
  const resolution = resolveBureaus(document);
  const placeOf = placesOf(source.text);
  const idOf = (unit: Unit | null) => numbered(unit) && unitIdOf(policy, numbered(unit)!);
  const quoteOf = ({ start, end }: { start: number; end: number }) => source.text.slice(start, end);
  const indicatorIds = indicatorIdsOf(policy, document.indicators);
  const unitAt = unitFinder(document.units);
  const idOfIndicator = new Map(document.indicators.map((row, index) => [row, indicatorIds[index]!]));
  const subjectOf = ({ unit, indicator }: Pick<Clause, "indicator"> & { readonly unit: Unit | null }) =>
    indicator ? idOfIndicator.get(indicator)! : idOf(unit);
  return {
    source: { name: source.name, sha256: source.sha256, length: source.text.length, format: source.format },
    policy: {
      id: policy,
      title: metadata.title,
      docNumber: metadata.docNumber,
      issuers: metadata.issuers.map((issuer) => issuer.name),
      issuedOn: metadata.issuedOn,
      publishedOn: metadata.publishedOn,
      level: metadata.level,
      stage: metadata.stage,
    },
    headings: document.units
      .filter((unit) => isNumbered(unit))
      .map((unit) => ({
        id: unitIdOf(policy, unit),
        kind: unit.kind,
        num: unit.num,
        level: unit.level,
        title: unit.title,
        parent: idOf(unit.parent),
        start: unit.start,
        end: unit.end,
      })),
    assignments: document.clauses.flatMap((clause) =>
      clause.names.map((name) => {
        const { bureau, repair } = resolution.of.get(name)!;
        const { start, end, role, group } = name;
        return {
          unit: subjectOf(clause),
          printed: quoteOf(name),
          bureau: bureau.name,
          bureauId: bureau.id,
          role,
          group,
          inProse: clause.inProse,
          start,
          end,
          phraseStart: clause.start,
          phraseEnd: clause.end,
          method: "EXPLICIT" as const,
          rule: repair?.rule ?? name.rule,
        };
      }),
    ),
    indicators: document.indicators.map(
      ({ ordinal, name, unitOfMeasure, values, nature, start, end }, index) => ({
        id: indicatorIds[index]!,
        ordinal,
        name,
        unit: unitOfMeasure,
        values: values.map(({ span: _span, ...value }) => value),
        nature,
        start,
        end,
      }),
    ),
    targets: document.quantities.map(
      ({ unit, subject, operator, value, unitOfMeasure, period, year, modality, start, end }) => ({
        unit: idOf(unit),
        subject,
        operator,
        value,
        unitOfMeasure,
        period,
        year,
        modality,
        quote: quoteOf({ start, end }),
        start,
        end,
      }),
    ),
    deadlines: document.deadlines.map(
      ({ start, end, date, recurrence, from, within, standing, unit, indicator }) => ({
        unit: subjectOf({ unit: unit ?? unitAt(start), ...(indicator && { indicator }) }),
        quote: quoteOf({ start, end }),
        date,
        recurrence: recurrence && quoteOf({ start, end }),
        from,
        within,
        standing,
        start,
        end,
      }),
    ),
    citations: document.citations.map(({ title, docNumber, self, start, end }) => ({
      title,
      docNumber,
      quote: quoteOf({ start, end }),
      self,
      start,
      end,
    })),
    unread: document.unread.map(({ kind, why, start, end }) => ({
      kind,
      quote: quoteOf({ start, end }),
      why,
      unit: idOf(unitAt(start)),
      start,
      end,
      line: placeOf(start).line,
    })),
    diagnostics: [...(source.notes ?? []), ...document.diagnostics, ...resolution.diagnostics]
      .toSorted((a, b) => a.start - b.start)
      .map((diagnostic) => ({ ...diagnostic, ...placeOf(diagnostic.start) })),
  };
}

/** A bare `附件` is a part of the document, not a numbered unit; a row of a table with a title is one without a number. */
function isNumbered(unit: Unit): boolean {
  return (unit.num !== null || unit.title !== null) && !(unit.kind === "ATTACHMENT" && unit.num === "附件");
}

function numbered(unit: Unit | null): Unit | null {
  let at = unit;
  while (at && !isNumbered(at)) at = at.parent;
  return at;
}
