import { POLICY_LEVELS, type PolicyLevel } from "../model/index.ts";

/** What is known of a policy whose text is not held, and where each fact was read. */
export interface CuratedPolicy {
  readonly title: string;
  readonly docNumber: string | null;
  readonly level: PolicyLevel;
  readonly issuers: readonly string[];
  readonly issuedOn: string | null;
  /** Titles under which other documents cite it. */
  readonly citedTitles: readonly string[];
  readonly reference: CuratedReference;
  /** Headings that public pages report, with their numbers unseen. */
  readonly headings: {
    readonly reference: CuratedReference;
    readonly sections: readonly { readonly title: string; readonly measures: readonly string[] }[];
  } | null;
  /** Quantified goals that public pages report. */
  readonly indicators: {
    readonly reference: CuratedReference;
    readonly year: number;
    readonly rows: readonly {
      readonly name: string;
      readonly operator: "=" | ">=" | "<=" | ">" | "<";
      readonly value: number;
      readonly unit: string | null;
    }[];
  } | null;
}

/** Where a fact was read. */
export interface CuratedReference {
  readonly statement: string;
  readonly publisher: string;
  readonly url: string;
  readonly date: string;
}

/** `seeds/policies.json` as parsed. */
export interface Curated {
  readonly policies: readonly CuratedPolicy[];
}

/** Checks the curated file; throws a `TypeError` that names the entry and the field at fault. */
export function toCurated(json: unknown): Curated {
  const policies = (json as { policies?: unknown })?.policies;
  if (!Array.isArray(policies)) throw new TypeError("curated data: `policies` must be a list");
  return { policies: policies.map((entry, index) => toPolicy(entry, `policies[${index}]`)) };
}

function toPolicy(entry: Record<string, unknown>, place: string): CuratedPolicy {
  const text = (value: unknown, field: string): string => {
    if (typeof value !== "string" || value === "")
      throw new TypeError(`curated data: ${place}.${field} must be a text`);
    return value;
  };
  const texts = (value: unknown, field: string): string[] => {
    if (!Array.isArray(value)) throw new TypeError(`curated data: ${place}.${field} must be a list of texts`);
    return value.map((item, index) => text(item, `${field}[${index}]`));
  };
  const level = POLICY_LEVELS.find((known) => known === entry.level);
  if (!level) throw new TypeError(`curated data: ${place}.level must be one of ${POLICY_LEVELS.join(", ")}`);
  return {
    title: text(entry.title, "title"),
    docNumber: entry.docNumber === null ? null : text(entry.docNumber, "docNumber"),
    level,
    issuers: texts(entry.issuers, "issuers"),
    issuedOn: entry.issuedOn === null ? null : text(entry.issuedOn, "issuedOn"),
    citedTitles: texts(entry.citedTitles, "citedTitles"),
    reference: toReference(entry.reference, "reference"),
    headings: entry.headings ? toHeadings(entry.headings as Record<string, unknown>) : null,
    indicators: entry.indicators ? toIndicators(entry.indicators as Record<string, unknown>) : null,
  };

  function toReference(value: unknown, field: string): CuratedReference {
    const reference = value as Record<string, unknown> | undefined;
    const part = (name: keyof CuratedReference) => text(reference?.[name], `${field}.${name}`);
    return {
      statement: part("statement"),
      publisher: part("publisher"),
      url: part("url"),
      date: part("date"),
    };
  }

  function toHeadings(value: Record<string, unknown>): CuratedPolicy["headings"] {
    if (!Array.isArray(value.sections))
      throw new TypeError(`curated data: ${place}.headings.sections must be a list`);
    const sections = value.sections.map((section: Record<string, unknown>, index: number) => ({
      title: text(section.title, `headings.sections[${index}].title`),
      measures: texts(section.measures, `headings.sections[${index}].measures`),
    }));
    return { reference: toReference(value.reference, "headings.reference"), sections };
  }

  function toIndicators(value: Record<string, unknown>): CuratedPolicy["indicators"] {
    if (!Array.isArray(value.rows) || typeof value.year !== "number")
      throw new TypeError(`curated data: ${place}.indicators must have a year and rows`);
    const rows = value.rows.map((row: Record<string, unknown>, index: number) => {
      const operator = (["=", ">=", "<=", ">", "<"] as const).find((known) => known === row.operator);
      if (!operator || typeof row.value !== "number")
        throw new TypeError(
          `curated data: ${place}.indicators.rows[${index}] must have an operator and a number`,
        );
      return {
        name: text(row.name, `indicators.rows[${index}].name`),
        operator,
        value: row.value,
        unit: row.unit === null ? null : text(row.unit, `indicators.rows[${index}].unit`),
      };
    });
    return { reference: toReference(value.reference, "indicators.reference"), year: value.year, rows };
  }
}
