import type { Index, Own, Put } from "../../across/index-reader.ts";
import type { Facts, FunctionFacts, HeadingFacts, IndicatorFacts } from "../../link/facts.ts";
import type { Fragments } from "./fragments.ts";
import type { Keyed } from "./keyed.ts";
import { Latest } from "./latest.ts";
import { numberOf } from "./packed.ts";

/** How a key can be asked; what is asked of documents is asked by their policies. */
const KINDS = ["all", "first", "only", "counted", "things"] as const;
const FACETS = ["facts", "headings", "indicators", "functions", "own"] as const;
type Kind = (typeof KINDS)[number] | (typeof FACETS)[number];

/** What can be asked. */
export interface Question {
  readonly kind: Kind;
  readonly key: string;
}

/** What may be answered otherwise than before. */
export interface Changed {
  readonly questions: readonly Question[];
  /** The keys under which something is counted anew. */
  readonly counts: ReadonlySet<string>;
}

/** An answer, with a number that is another when the answer is another, and the number of its question. */
interface Answer {
  readonly value: unknown;
  readonly number: number;
  readonly question: number;
}

/** What a part asked: by numbers of the questions, numbers of the answers. */
export type Asked = ReadonlyMap<number, number>;

/** So many answers on keys are kept at hand; those on documents are longer, and kept with these. */
const ANSWERS = 2_000;

/** Answers of an index in rows, kept while nothing changes under their keys. */
export class Answers {
  private readonly known = new Latest<Answer>(ANSWERS);

  constructor(
    private readonly keyed: Keyed,
    private readonly fragments: Fragments,
  ) {}

  /**
   * The questions whose answers may be others by what changed since this was asked last; they are asked anew.
   */
  changed(): Changed {
    const { puts, counts } = this.keyed.takeChanged();
    const documents = this.fragments.takeChanged();
    const questions = [
      ...questionsOf(puts, ["all", "first", "only"]),
      ...questionsOf(counts, ["counted", "things"]),
      ...questionsOf(documents, FACETS),
    ];
    for (const { kind, key } of questions) this.known.delete(questionOf(kind, key));
    return { questions, counts };
  }

  clear(): void {
    this.known.clear();
  }

  of(kind: Kind, key: string): Answer {
    const question = questionOf(kind, key);
    const known = isFacet(kind) ? undefined : this.known.get(question);
    if (known) return known;
    const answer = { ...this.asked(kind, key), question: numberOf(question) };
    if (!isFacet(kind)) this.known.set(question, answer);
    return answer;
  }

  private asked(kind: Kind, key: string): Omit<Answer, "question"> {
    switch (kind) {
      case "all": {
        const rows = this.keyed.all(key);
        return { value: rows.map(toPut), number: numberOf(JSON.stringify(rows)) };
      }
      case "first": {
        const row = this.keyed.first(key);
        return { value: row && toPut(row), number: numberOf(JSON.stringify(row)) };
      }
      case "only": {
        const owner = this.keyed.only(key);
        return { value: owner, number: numberOf(owner ?? "") };
      }
      case "counted": {
        const json = this.keyed.counted(key);
        return { value: new Map(pairsIn(json)), number: numberOf(json ?? "") };
      }
      case "things": {
        const things = pairsIn(this.keyed.counted(key)).map(([thing]) => thing);
        return { value: things, number: numberOf(JSON.stringify(things)) };
      }
      case "own":
        return this.fragments.own(key);
      default:
        return this.fragments.facet(key, kind) ?? { value: kind === "facts" ? null : [], number: 0 };
    }
  }
}

/** The number of a question. */
export function numberOfQuestion({ kind, key }: Question): number {
  return numberOf(questionOf(kind, key));
}

function questionOf(kind: Kind, key: string): string {
  return `${kind} ${key}`;
}

function isFacet(kind: Kind): boolean {
  return FACETS.some((facet) => facet === kind);
}

function* questionsOf(keys: ReadonlySet<string>, kinds: readonly Kind[]): Generator<Question> {
  for (const key of keys) for (const kind of kinds) yield { kind, key };
}

function toPut({ owner, value }: Put<string>): Put {
  return { owner, value: JSON.parse(value) as unknown };
}

function pairsIn(json: string | null): readonly (readonly [string, number])[] {
  return json === null ? [] : (JSON.parse(json) as [string, number][]);
}

/** An index for one part, which keeps what is asked. */
export function indexOf(answers: Answers): { readonly index: Index; readonly asked: Asked } {
  const asked = new Map<number, number>();
  const of = (kind: Kind, key: string): unknown => {
    const { value, number, question } = answers.of(kind, key);
    asked.set(question, number);
    return value;
  };
  // What is under a key is what was put there: whoever asks knows the key.
  const index: Index = {
    all: <Value>(key: string) => of("all", key) as readonly Put<Value>[],
    first: <Value>(key: string) => of("first", key) as Put<Value> | null,
    only: (key) => of("only", key) as string | null,
    counted: (key) => of("counted", key) as ReadonlyMap<string, number>,
    things: (key) => of("things", key) as readonly string[],
    facts: (policy) => of("facts", policy) as Facts | null,
    headings: (policy) => of("headings", policy) as readonly HeadingFacts[],
    indicators: (policy) => of("indicators", policy) as readonly IndicatorFacts[],
    functions: (policy) => of("functions", policy) as readonly FunctionFacts[],
    own: (policy) => of("own", policy) as Own,
  };
  return { index, asked };
}
