import { POLICY_LEVELS, type PolicyLevel } from "../model.ts";

/** What is known of a policy whose text is not held, and where each fact was read. */
export interface CuratedPolicy {
  readonly title: string;
  readonly docNumber: string | null;
  readonly level: PolicyLevel;
  readonly issuers: readonly string[];
  readonly issuedOn: string | null;
  /** Titles under which other documents cite it. */
  readonly citedTitles: readonly string[];
  readonly reference: { readonly statement: string; readonly publisher: string; readonly url: string; readonly date: string };
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
  const reference = entry.reference as Record<string, unknown> | undefined;
  const text = (value: unknown, field: string): string => {
    if (typeof value !== "string" || value === "") throw new TypeError(`curated data: ${place}.${field} must be a text`);
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
    reference: {
      statement: text(reference?.statement, "reference.statement"),
      publisher: text(reference?.publisher, "reference.publisher"),
      url: text(reference?.url, "reference.url"),
      date: text(reference?.date, "reference.date"),
    },
  };
}
