import type { Document, Unit } from "./document.ts";

/** The headings of a document as an indented outline, with the names charged behind each; for people. */
export function printTree(document: Document): string {
  const names = new Map<Unit, string[]>();
  for (const { unit, names: found } of document.clauses) {
    if (unit)
      names.set(unit, [
        ...(names.get(unit) ?? []),
        ...found.map(({ start, end, role }) => `${document.source.text.slice(start, end)}[${role}]`),
      ]);
  }
  const lines = document.units.map((unit) => {
    const depth = depthOf(unit);
    const words =
      unit.title ??
      document.source.text
        .slice(unit.start, unit.paragraphs[0]?.end ?? unit.end)
        .slice((unit.num ?? "").length, 40);
    const charged = names.get(unit);
    return `${"  ".repeat(depth)}${unit.num ?? "·"} ${words.trim()}${charged ? `  → ${charged.join(" ")}` : ""}`;
  });
  return [document.metadata.title, ...lines, ""].join("\n");
}

function depthOf(unit: Unit): number {
  return unit.parent ? depthOf(unit.parent) + 1 : 1;
}
