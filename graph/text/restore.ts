import type { Document, Source, Span } from "./document.ts";
import { fold } from "./fold.ts";
import { originalSpan, type Legible } from "./legible.ts";

/** Properties that quote the text at the span of their record, from its start or up to its end. */
const QUOTING = new Set(["num", "title", "name", "quote", "printed"]);
/** Offsets that stand alone are called so; a list of them is `repeats`. */
const OFFSET = /Start$|End$/;

/**
 * A document that was read from the legible text, with all its offsets and quotations those of the source. Names
 * of issuers and titles of the document itself stay legible. Records keep pointing to each other.
 */
export function restore(read: Document, source: Source, legible: Legible): Document {
  const restored = new Restorer(legible, source.text).of({ ...read, source: null, folded: "" }) as Document;
  const issuers = restored.metadata.issuers.map((issuer, index) => ({
    ...issuer,
    name: read.metadata.issuers[index]!.name,
  }));
  return { ...restored, source, folded: fold(source.text), metadata: { ...restored.metadata, issuers } };
}

class Restorer {
  readonly #done = new Map<object, unknown>();

  constructor(
    private readonly legible: Legible,
    private readonly original: string,
  ) {}

  of(value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    const known = this.#done.get(value);
    if (known) return known;
    if (Array.isArray(value)) {
      const list: unknown[] = [];
      this.#done.set(value, list);
      for (const item of value) list.push(this.of(item));
      return list;
    }
    if (value instanceof Set) return new Set([...value].map((item) => this.of(item)));
    if (value instanceof Map) return new Map([...value].map(([key, item]) => [this.of(key), this.of(item)]));
    const record: Record<string, unknown> = {};
    this.#done.set(value, record);
    const span = "start" in value && "end" in value ? (value as Span) : null;
    for (const [key, item] of Object.entries(value)) record[key] = this.#property(key, item, span);
    return span ? Object.assign(record, originalSpan(this.legible, span)) : record;
  }

  #property(key: string, item: unknown, span: Span | null): unknown {
    if (typeof item === "number" && OFFSET.test(key)) return this.legible.at[item];
    if (key === "repeats") return (item as number[]).map((offset) => this.legible.at[offset]);
    if (span && typeof item === "string" && QUOTING.has(key)) return this.#quotation(item, span);
    return this.of(item);
  }

  /** The words as the source has them; words that stand neither first nor last in the span stay as they are. */
  #quotation(words: string, { start, end }: Span): string {
    const whole = this.legible.source.text.slice(start, end);
    const from = whole.startsWith(words) ? start : whole.endsWith(words) ? end - words.length : null;
    if (from === null || words === "") return words;
    const span = originalSpan(this.legible, { start: from, end: from + words.length });
    return this.original.slice(span.start, span.end);
  }
}
