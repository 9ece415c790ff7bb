import type { Nature, PolicyLevel, PolicyStage, Role, UnitKind, UnreadKind } from "../model/index.ts";
import type { Grid } from "./grid.ts";
import type { UnreadReason } from "./unread/reasons.ts";
import type { Span } from "./span.ts";

export type { Span } from "./span.ts";

/** A document as a reader delivers it. `text` is what all offsets point into. */
export interface Source {
  readonly name: string;
  /** Of the bytes as received, hexadecimal. */
  readonly sha256: string;
  readonly format: "text" | "html" | "docx" | "xlsx" | "xls" | "pdf" | "markdown" | "doc" | "wps";
  readonly text: string;
  /** The id of the policy it is a text of, as the library holds it; absent while nothing is fixed. */
  readonly policy?: string;
  /** What the reader did to get the text. */
  readonly notes?: readonly Diagnostic[];
  /** The tables that the file has as tables, in document order; absent or empty where it is plain text. */
  readonly grids?: readonly Grid[];
  /**
   * Stretches of `text` that are no text of the document, in order: front matter, the header of a crawler.
   */
  readonly outside?: readonly Span[];
  /** What the file says of the document beside its text; absent where it says nothing. */
  readonly declared?: Declared;
  /** Where a person says that it belongs; absent where nobody says. */
  readonly place?: StatedPlace;
  /** The files it was read from, in the order of the text; absent where it is one. */
  readonly parts?: readonly FilePart[];
}

/** What a file is of a policy that several make: the notice that passes a plan on, the plan, an annex. */
export type FileRole = "NOTICE" | "BODY" | "ANNEX";

/** One of the files that make a policy; its span is what it holds of the joined text. */
export interface FilePart extends Span {
  readonly name: string;
  readonly sha256: string;
  readonly format: Source["format"];
  readonly role: FileRole;
  /** The number of an annex, as its head, its name or the announcement of it says; null where none does. */
  readonly ordinal: number | null;
  /** What the file itself says of its document. */
  readonly declared?: Declared;
}

/** A place that a person states of a document. */
export interface StatedPlace {
  /** From the outermost place inwards: `浙江省/杭州市`. */
  readonly path: string;
  /** True for a correction, which stands before what the text says; false for what the text need not say. */
  readonly corrects: boolean;
}

/**
 * What a file says of its document outside the text: the front matter of a page, its `<meta>` and `<title>`,
 * the header that a crawler wrote, the table of keys above a published text (`发文字号：…`). As written there
 * and unjudged: a title may be that of the page, an issuer that of the site. Dates are ISO.
 */
export interface Declared {
  readonly title?: string;
  readonly issuer?: string;
  readonly docNumber?: string;
  readonly issuedOn?: string;
  readonly publishedOn?: string;
  /** Where it was taken from: an address or the name of a site. */
  readonly origin?: string;
}

export type Part = "BODY" | "ANNEX";

/** A numbered unit of the document, or (with `num` null) a paragraph that stands in the place of one. */
export interface Unit extends Span {
  /** Path from the numbering, e.g. `att_1__sec_2__m_5__t_1`; unique in the document. */
  readonly path: string;
  readonly kind: UnitKind;
  /** As printed: `一、`, `(五)`, `1.`, `专栏3`, `——`; null for a paragraph without number. */
  readonly num: string | null;
  readonly ordinal: number;
  readonly level: number;
  /** Null for an item that is text only. */
  readonly title: string | null;
  readonly titleStart: number;
  readonly parent: Unit | null;
  readonly part: Part;
  /** Paragraphs of its own, those of its children left out; the first begins at `start`. */
  readonly paragraphs: Span[];
  /** Where the same heading is printed again, as by a page break in a table. */
  readonly repeats: number[];
}

/** A name in a clause of responsibility. */
export interface ClauseName extends Span {
  readonly role: Role;
  readonly group: boolean;
  /** The rule that gave the role, of `roles.ts`. */
  readonly rule: string;
}

/**
 * One statement of who is responsible: `(示范区农业局、市场监管局按职责分工负责)`. The span includes the
 * brackets.
 */
export interface Clause extends Span {
  readonly unit: Unit | null;
  /**
   * The indicator it speaks for, where a row of a table of indicators names who answers: then it has no unit;
   * absent elsewhere.
   */
  readonly indicator?: IndicatorRow;
  readonly names: readonly ClauseName[];
  /** True for running prose: `由…牵头`. */
  readonly inProse: boolean;
  /** What the fields of time beside the names say, without their keys: `完成时限：|2025年底`. */
  readonly times: readonly Span[];
}

export interface IndicatorValue {
  /** A baseline is where one starts from: 现状, 基期. */
  readonly kind: "TARGET" | "BASELINE";
  readonly year: number | null;
  readonly operator: "=" | ">=" | "<=" | ">" | "<";
  readonly value: number;
  /** True for by how much: 下降15% is -15. */
  readonly change: boolean;
  readonly printed: string;
  readonly span: Span;
}

/**
 * A row of a table of indicators; the span is that of the name. `unit` is null where no heading stands above
 * the table.
 */
export interface IndicatorRow extends Span {
  readonly unit: Unit | null;
  readonly ordinal: number;
  readonly name: string;
  readonly unitOfMeasure: string | null;
  readonly values: readonly IndicatorValue[];
  readonly nature: Nature | null;
  /** From the row's first cell to its last. */
  readonly row: Span;
  /** What its id ends with, where its place in the table does not tell. */
  readonly key?: string;
}

/** A quantity that prose sets as a goal. The span is that of the words quoted. */
export interface Quantity extends Span {
  /** The innermost unit it stands in. */
  readonly unit: Unit;
  /** What is counted or measured, scope included: `示范区规模以上工业企业首席质量官制度覆盖率`. */
  readonly subject: string;
  readonly operator: IndicatorValue["operator"];
  readonly value: number;
  /** With its scale: `万亩`. */
  readonly unitOfMeasure: string;
  /** `P5Y`: within five years (ISO 8601). */
  readonly period: "YEAR" | "CUMULATIVE" | `P${number}Y` | null;
  readonly year: number | null;
  readonly modality: "SHALL" | "STRIVE" | "APPLY" | null;
  /** The number as printed, with its unit. */
  readonly number: Span;
  /** What its id ends with, where its place in the unit does not tell. */
  readonly key?: string;
}

/**
 * A document named in this one. The span is that of the title with its marks, and of the number behind it.
 */
export interface Citation extends Span {
  readonly title: string;
  readonly docNumber: string | null;
  /** True when the document names itself. */
  readonly self: boolean;
  /** True in `为贯彻落实《…》`: the words that make this document an implementation of the cited one. */
  readonly implemented: boolean;
}

/** When something is to be done, as the words say it. The span is that of the words. */
export interface Deadline extends Span {
  /** The unit of the row of a table it stands in; absent elsewhere, where its place tells. */
  readonly unit?: Unit;
  /** The indicator of that row. */
  readonly indicator?: IndicatorRow;
  /** `2025`, `2025-06` or `2025-06-30`; null when it is relative, recurs or stands. */
  readonly date: string | null;
  /** The words of what recurs: `每年12月`, `每季度末`; else null. */
  readonly recurrence: string | null;
  /** `ISSUE`: counted from the issue of the document; else null. */
  readonly from: "ISSUE" | null;
  /** So long from there, ISO 8601: `P3M`, `P30D`; null when it is counted from nothing. */
  readonly within: string | null;
  /** True for what has no end: `长期`, `持续推进`. */
  readonly standing: boolean;
}

/** Words or a table that usually state such a thing, from which nothing was taken. */
export interface Unread extends Span {
  readonly kind: UnreadKind;
  readonly why: UnreadReason;
}

export type Severity = "ERROR" | "WARNING" | "INFO";

export interface Diagnostic extends Span {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
}

/** What the cover says of the document itself. Dates are ISO. */
export interface Metadata {
  readonly title: string;
  readonly titleSpan: Span;
  readonly docNumber: string | null;
  readonly issuers: readonly (Span & { readonly name: string })[];
  readonly issuedOn: string | null;
  readonly publishedOn: string | null;
  readonly level: PolicyLevel | null;
  /** The place it governs, a path from the widest: `浙江省/杭州市`; absent where nobody states it. */
  readonly place?: string;
  /**
   * What the words beside its title say it is; `ISSUED` with a number or a date of issue; null when nothing
   * tells.
   */
  readonly stage: PolicyStage | null;
  /** Whom it is for, without the colon: `各市、县人民政府`; null when nobody is addressed. */
  readonly addressedTo: Span | null;
}

export interface Document {
  readonly source: Source;
  readonly folded: string;
  readonly metadata: Metadata;
  /** In document order. */
  readonly units: readonly Unit[];
  /**
   * Annexes whose table has a column of responsible units; one cell there stands for all tasks of a measure.
   */
  readonly taskTables: ReadonlySet<Unit>;
  readonly clauses: readonly Clause[];
  readonly indicators: readonly IndicatorRow[];
  /** Goals that prose sets in numbers. */
  readonly quantities: readonly Quantity[];
  readonly citations: readonly Citation[];
  readonly deadlines: readonly Deadline[];
  /** In document order. */
  readonly unread: readonly Unread[];
  readonly diagnostics: readonly Diagnostic[];
}
