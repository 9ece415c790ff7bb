import type { NodeOf, ProvisionLabel, ProvisionNode, UnitKind } from "../model/index.ts";
import type { Document, Span, Unit } from "../text/document.ts";
import { placesOf } from "../text/places.ts";
import { extentOf } from "../text/extent.ts";
import { policyIdOfDocument } from "./identity.ts";
import { indicatorIdsOf, unitIdOf } from "./ids.ts";
import { node } from "./node.ts";

const LABEL_OF: Readonly<Record<UnitKind, ProvisionLabel>> = {
  SECTION: "Section",
  CHAPTER: "Section",
  ATTACHMENT: "Section",
  COLUMN: "Section",
  ARTICLE: "Measure",
  MEASURE: "Measure",
  TASK: "Task",
  ACTION: "Task",
};

/** The numbered parts of a document as nodes, in document order. */
export function provisionNodes(document: Document): ReadonlyMap<Unit, ProvisionNode> {
  const { text } = document.source;
  const policy = policyIdOfDocument(document);
  const placeOf = placesOf(text);
  return new Map(
    document.units.map((unit) => {
      const words = wordsOf(document, unit);
      return [
        unit,
        node(unitIdOf(policy, unit), LABEL_OF[unit.kind], {
          name: nameOf(unit, words),
          policy,
          kind: unit.kind,
          num: unit.num,
          title: unit.title,
          text: words,
          part: unit.part,
          cite: citeOf(unit),
          start: unit.start,
          end: extentOf(unit).end,
          line: placeOf(unit.start).line,
          order: unit.start,
        }),
      ];
    }),
  );
}

/** The rows of indicator tables as nodes. */
export function indicatorNodes(document: Document): NodeOf<"Indicator">[] {
  const policy = policyIdOfDocument(document);
  const placeOf = placesOf(document.source.text);
  const ids = indicatorIdsOf(policy, document.indicators);
  return document.indicators.map((row, index) =>
    node(ids[index]!, "Indicator", {
      name: row.name,
      policy,
      ordinal: row.ordinal,
      title: row.name.replace(/[(（][^()（）]{1,12}[)）]$/, ""),
      unit: row.unitOfMeasure,
      nature: row.nature,
      text: document.source.text.slice(row.row.start, row.row.end).replace(/\s*\n\s*/g, " "),
      cite: `${row.unit ? `${citeOf(row.unit)} ` : ""}指标${row.ordinal}`,
      start: row.start,
      end: row.end,
      line: placeOf(row.start).line,
      order: row.start,
    }),
  );
}

/** The unit's own paragraphs as printed, a line each. */
export function wordsOf(document: Document, unit: Unit): string {
  return unit.paragraphs.map(({ start, end }: Span) => document.source.text.slice(start, end)).join("\n");
}

const LONGEST_NAME = 60;

/** `(六)提高食品质量安全水平`; an item without title is called by its first words. */
export function nameOf(unit: Unit, words: string): string {
  const name =
    unit.title === null
      ? words.split("\n")[0]!
      : `${unit.num ?? ""}${unit.kind === "COLUMN" ? " " : ""}${unit.title}`;
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}

/** Where a person finds it: `附件 二、(六)1.`, `三、专栏3 第2项`. */
function citeOf(unit: Unit): string {
  const own =
    unit.kind === "ACTION"
      ? ` 第${unit.ordinal}项`
      : unit.kind === "ATTACHMENT"
        ? `${unit.num ?? unit.title ?? "附件"} `
        : unit.num === null
          ? ` 第${unit.ordinal}段`
          : unit.num;
  return (unit.parent ? citeOf(unit.parent) : "") + (unit.parent ? own : own.trimStart());
}
