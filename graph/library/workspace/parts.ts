import type { Part } from "../../across/part.ts";
import type { Database } from "../../store/sqlite/database.ts";
import { seal, unpack, type Packed } from "./packed.ts";
import { indexOf, numberOfQuestion, type Answers, type Asked, type Question } from "./reader.ts";
import type { Index } from "../../across/index-reader.ts";
import type { Tally } from "./tally.ts";

/** A part as it is kept. */
export interface KeptPart {
  readonly id: number;
  readonly part: Part;
  readonly counts: Tally;
}

/** A part before and after it was made again; null where there was none, or is none. */
export interface Remade {
  readonly name: string;
  readonly before: KeptPart | null;
  readonly after: { readonly part: Part; readonly counts: Tally } | null;
}

interface Row {
  readonly id: number;
  readonly asked: Uint8Array;
  readonly counts: string;
  readonly output: Packed;
}

/** Parts of the graph in rows, and who asked what. */
export class Parts {
  /** How many were made since the workspace was opened. */
  made = 0;

  constructor(
    private readonly database: Database,
    private readonly answers: Answers,
    private readonly deflates: boolean,
  ) {}

  /** The names of the parts that got another answer to a question than it has now. */
  *askers(question: Question): Generator<string> {
    const text = "SELECT name, value FROM reads JOIN parts ON parts.id = part WHERE key = ?";
    const rows = this.database.prepare(text).all(numberOfQuestion(question)) as {
      name: string;
      value: number;
    }[];
    if (rows.length === 0) return;
    const { number } = this.answers.of(question.kind, question.key);
    for (const { name, value } of rows) if (value !== number) yield name;
  }

  get(name: string): KeptPart | null {
    const row = this.row(name);
    return row && { id: row.id, part: unpack<Part>(row.output), counts: JSON.parse(row.counts) as Tally };
  }

  /** Names by their beginning, in order. */
  names(beginning: string): readonly string[] {
    const text = "SELECT name FROM parts WHERE name >= ? AND name < ? ORDER BY name";
    const rows = this.database.prepare(text).all(beginning, `${beginning}\u{10FFFF}`);
    return (rows as { readonly name: string }[]).map(({ name }) => name);
  }

  /** Makes a part again, and keeps it; null where nothing is left of it. */
  make(name: string, making: (index: Index) => Part | null, countsOf: (part: Part) => Tally): Remade {
    this.made += 1;
    const { index, asked } = indexOf(this.answers);
    const part = making(index);
    const row = this.row(name);
    const before = row && {
      id: row.id,
      part: unpack<Part>(row.output),
      counts: JSON.parse(row.counts) as Tally,
    };
    if (part === null) {
      this.drop(name);
      return { name, before, after: null };
    }
    const counts = countsOf(part);
    const { number, data } = seal(JSON.stringify(part), this.deflates);
    const values = [bytesOf(asked), number, JSON.stringify(counts), data];
    const id = row
      ? row.id
      : this.database.prepare("INSERT INTO parts VALUES (NULL, ?, ?, ?, ?, ?)").run(name, ...values)
          .lastInsertRowid;
    if (row)
      this.database
        .prepare("UPDATE parts SET asked = ?, hash = ?, counts = ?, output = ? WHERE id = ?")
        .run(...values, row.id);
    this.noteAsked(Number(id), row ? askedIn(row.asked) : new Map<number, number>(), asked);
    this.noteFound(Number(id), before?.part ?? null, part);
    return { name, before, after: { part, counts } };
  }

  /** Takes a part away. */
  drop(name: string): KeptPart | null {
    const row = this.row(name);
    if (!row) return null;
    const kept = { id: row.id, part: unpack<Part>(row.output), counts: JSON.parse(row.counts) as Tally };
    this.noteAsked(row.id, askedIn(row.asked), new Map());
    this.noteFound(row.id, kept.part, null);
    this.database.prepare("DELETE FROM parts WHERE id = ?").run(row.id);
    return kept;
  }

  private row(name: string): Row | null {
    const text = "SELECT id, asked, counts, output FROM parts WHERE name = ?";
    return (this.database.prepare(text).get(name) as Row | undefined) ?? null;
  }

  private noteAsked(part: number, before: Asked, after: Asked): void {
    for (const [key, value] of after)
      if (before.get(key) !== value)
        this.database.prepare("INSERT OR REPLACE INTO reads VALUES (?, ?, ?)").run(key, part, value);
    for (const key of before.keys())
      if (!after.has(key))
        this.database.prepare("DELETE FROM reads WHERE key = ? AND part = ?").run(key, part);
  }

  private noteFound(part: number, before: Part | null, after: Part | null): void {
    const isSame =
      JSON.stringify([before?.matched, before?.suspect]) === JSON.stringify([after?.matched, after?.suspect]);
    if (isSame) return;
    this.database.prepare("DELETE FROM found WHERE part = ?").run(part);
    const insert = this.database.prepare("INSERT INTO found VALUES (?, ?, ?)");
    const suspect = new Set(after?.suspect);
    for (const id of new Set([...(after?.matched ?? []), ...suspect]))
      insert.run(id, part, suspect.has(id) ? 1 : 0);
  }
}

function bytesOf(asked: Asked): Uint8Array {
  return new Uint8Array(Float64Array.from([...asked].flat()).buffer);
}

function askedIn(bytes: Uint8Array): Asked {
  // A copy begins where numbers may begin.
  const numbers = new Float64Array(Uint8Array.from(bytes).buffer);
  const asked = new Map<number, number>();
  for (let at = 0; at < numbers.length; at += 2) asked.set(numbers[at]!, numbers[at + 1]!);
  return asked;
}
