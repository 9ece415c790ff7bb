import type { Deadline, Document, IndicatorRow, Metadata, Quantity, Unit } from "../document.ts";
import { quantitiesIn } from "../quantities/find.ts";
import { readTime } from "../times/field.ts";
import { findDeadlines } from "../times/find.ts";
import type { Tree } from "../tree.ts";
import type { FoundRow, RowUnit, RowWords, Subject, TableReading } from "./reading.ts";

/** What tables say, with the units and indicators that their rows are. */
export interface PlacedTables {
  readonly indicators: Document["indicators"];
  readonly deadlines: readonly Deadline[];
  readonly quantities: readonly Quantity[];
  /** Whose a clause of a row is. */
  readonly of: (subject: Subject) => { readonly unit: Unit | null; readonly indicator?: IndicatorRow };
}

/** Puts what was read in tables into the tree: indicators below the unit that the table stands in, the rest on its row. */
export function placed(
  text: string,
  folded: string,
  tables: readonly TableReading[],
  tree: Pick<Tree, "rows" | "around">,
  { issuedOn, publishedOn }: Pick<Metadata, "issuedOn" | "publishedOn">,
): PlacedTables {
  const indicatorOf = new Map<FoundRow, IndicatorRow>();
  for (const table of tables)
    for (const row of table.indicators)
      indicatorOf.set(row, {
        ...row,
        name: text.slice(row.start, row.end),
        unit: tree.around.get(table) ?? null,
        values: dated(row.values, issuedOn).map((value) => ({
          ...value,
          printed: text.slice(value.span.start, value.span.end),
        })),
      });
  const of = (subject: Subject) => {
    const indicator = indicatorOf.get(subject as FoundRow);
    return indicator ? { unit: null, indicator } : { unit: tree.rows.get(subject as RowUnit) ?? null };
  };
  const issued = issuedOn ?? publishedOn;
  const inFields = tables.flatMap(({ times }) =>
    times.flatMap((field): Deadline[] => {
      const time = timeIn(folded, field, issued);
      return time ? [{ ...time, ...ofRow(of(field.of)) }] : [];
    }),
  );
  const inProse = tables.flatMap(({ prose }) => prose.flatMap((words) => deadlinesIn(words)));
  return {
    indicators: [...indicatorOf.values()],
    deadlines: [...inFields, ...inProse],
    quantities: tables.flatMap(({ prose }) =>
      prose.flatMap((words) => {
        const { unit } = of(words.of);
        return unit
          ? quantitiesIn(folded, words, issuedOn, words.demands).map((quantity) => ({ ...quantity, unit }))
          : [];
      }),
    ),
    of,
  };

  /**
   * A cell is read as a text of its own, so that what stands at its beginning begins a sentence. 年内 without a year is what
   * a criterion counts over (`年内不少于3次，得4分`).
   */
  function deadlinesIn({ start, end, of: subject }: RowWords): Deadline[] {
    const found = findDeadlines(folded.slice(start, end), issued);
    return found.filter(isTold).map((deadline) => ({
      ...deadline,
      start: deadline.start + start,
      end: deadline.end + start,
      ...ofRow(of(subject)),
    }));
  }
}

/** What a cell of time says; the quote of one that is broken over lines is the whole cell. */
function timeIn(folded: string, { start, end, words }: RowWords, issued: string | null): Deadline | null {
  if (words === undefined) return readTime(folded, { start, end }, issued);
  const time = readTime(words, { start: 0, end: words.length }, issued);
  return time && { ...time, start, end };
}

/** A year before the plan was issued is where it starts from, if later ones stand beside it. */
function dated(values: FoundRow["values"], issuedOn: string | null): FoundRow["values"] {
  const issued = issuedOn === null ? 0 : Number(issuedOn.slice(0, 4));
  const aims = values.some(({ kind, year }) => kind === "TARGET" && year !== null && year >= issued);
  return values.map((value) =>
    aims && value.year !== null && value.year < issued ? { ...value, kind: "BASELINE" } : value,
  );
}

function isTold({ date, recurrence, from, standing }: Deadline): boolean {
  return date !== null || recurrence !== null || from !== null || standing;
}

function ofRow({ unit, indicator }: ReturnType<PlacedTables["of"]>): Pick<Deadline, "unit" | "indicator"> {
  if (indicator) return { indicator };
  return unit ? { unit } : {};
}
