import type { NodeLabel } from "../../../model/index.ts";
import type { Selection } from "../../selection.ts";
import { conditionText } from "../../selecting/condition.ts";
import { Given, ROOT, type Language } from "../../selecting/language.ts";
import { FEW, listOf } from "../answer.ts";
import type { Database } from "../database.ts";
import type { Words } from "../words.ts";
import { endsOf, isOneOf, sqlLanguage, toSql } from "./language.ts";

/** A selection while it is put into SQL. */
export class Source {
  readonly given = new Given(toSql);
  readonly language: Language;
  /** Which end of a relationship is the one asked of, and which the one found; null without relationships. */
  readonly ends: ReturnType<typeof endsOf> | null;
  /** The near ends that are asked for, as `i` and `a`; null where any will do. */
  readonly near: string | null;
  private readonly condition: string;

  constructor(
    private readonly selection: Selection,
    private readonly words: Words,
  ) {
    this.language = sqlLanguage(this.given, words);
    this.ends = selection.from && endsOf(selection.from.via);
    const ids = selection.from?.ids;
    this.near = ids
      ? `json_each(${this.given.add(listOf(ids))}) i CROSS JOIN node a ON a.id = i.value`
      : null;
    const { where } = selection;
    this.condition = where ? ` AND ${conditionText(where, ROOT, this.language)}` : "";
  }

  /** The relationships of types at the near end `a`, with their far ends. */
  atNear(types: readonly string[]): string {
    const { near, far } = this.ends!;
    return `relationship r CROSS JOIN node n ON n.key = r.${far}
      WHERE r.${near} = a.key AND ${isOneOf("r.type", types, this.words)} AND ${this.holds(this.selection.labels)}`;
  }

  /** The nodes of labels, with the relationships that lead to them when any near end will do. */
  ofLabels(labels: readonly NodeLabel[]): string {
    const { from } = this.selection;
    const links = from
      ? `CROSS JOIN relationship r ON r.${this.ends!.far} = n.key AND ${isOneOf("r.type", from.via.types, this.words)}`
      : "";
    return `node n ${links} WHERE ${this.holds(labels)}`;
  }

  private holds(labels: readonly NodeLabel[]): string {
    return isOneOf("n.label", labels, this.words) + this.condition;
  }
}

/** True where more rows may be looked at than the caller's thread should wait for. */
export function isWide(selection: Selection, database: Database, words: Words): boolean {
  const { from, labels, where } = selection;
  if (where && JSON.stringify(where).includes('"some"')) return true;
  const source = new Source(selection, words);
  const { near } = source;
  const found = near
    ? `${near} CROSS JOIN relationship r ON r.${source.ends!.near} = a.key AND ${isOneOf("r.type", from!.via.types, words)}`
    : `node n WHERE ${isOneOf("n.label", labels, words)}${narrowed(selection, source)}`;
  const counted = `SELECT count(*) FROM (SELECT 1 FROM ${found} LIMIT ${FEW})`;
  return Number(database.row(counted, source.given.parameters)![0]) >= FEW;
}

/** What must hold of columns that have an index: of few rows all may be looked at. */
function narrowed({ where }: Selection, { language }: Source): string {
  const all = where === null ? [] : "all" in where ? where.all : [where];
  const [found] = all.filter(
    (each) =>
      "op" in each &&
      each.of === "NODE" &&
      each.op === "EQ" &&
      ["policy", "place", "id"].includes(each.property),
  );
  return found ? ` AND ${conditionText(found, ROOT, language)}` : "";
}
