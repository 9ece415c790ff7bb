import type { List, ListLevel } from "../numbering.ts";
import { attribute, child, childrenCalled, isOn, type Element } from "../xml.ts";
import type { Styles } from "./styles.ts";

type Levels = readonly (ListLevel | undefined)[];

/** The lists of a document by `w:numId`: levels of its shared list, those of a linked style, and its own. 17.9. */
export function listsOf(numbering: Element | null, styles: Styles): ReadonlyMap<string, List> {
  const shared = new Map(
    childrenCalled(numbering, "abstractNum").map((list) => [attribute(list, "abstractNumId") ?? "", list]),
  );
  const numbers = childrenCalled(numbering, "num");
  const sharedIdOf = (list: Element) => attribute(child(list, "abstractNumId"), "val") ?? "";
  /** The list whose levels count: `w:numStyleLink` names a style, which names another list. */
  const resolve = (id: string): string => {
    const link = attribute(child(shared.get(id), "numStyleLink"), "val");
    const target = link === undefined ? null : styles.listPlace(link).list;
    const other = numbers.find((list) => attribute(list, "numId") === target);
    return other && sharedIdOf(other) !== id && !child(shared.get(sharedIdOf(other)), "numStyleLink")
      ? sharedIdOf(other)
      : id;
  };
  return new Map(
    numbers.map((list) => {
      const id = resolve(sharedIdOf(list));
      const overrides = childrenCalled(list, "lvlOverride").map((override) => ({
        level: Number(attribute(override, "ilvl") ?? 0),
        start: attribute(child(override, "startOverride"), "val"),
        whole: child(override, "lvl"),
      }));
      const levels = [...levelsOf(shared.get(id))];
      for (const { level, whole } of overrides) if (whole) levels[level] = levelOf(whole);
      return [
        attribute(list, "numId") ?? "",
        {
          shared: id,
          levels,
          restarts: new Map(
            overrides.flatMap(({ level, start }) =>
              start === undefined ? [] : [[level, Number(start)] as const],
            ),
          ),
        },
      ] as const;
    }),
  );
}

function levelsOf(list: Element | undefined): Levels {
  const levels: (ListLevel | undefined)[] = [];
  for (const level of childrenCalled(list, "lvl"))
    levels[Number(attribute(level, "ilvl") ?? 0)] = levelOf(level);
  return levels;
}

function levelOf(level: Element): ListLevel {
  const restart = attribute(child(level, "lvlRestart"), "val");
  // Formats newer than the standard stand in an alternative: `mc:AlternateContent`, with a plain one to fall back on.
  const format =
    child(level, "numFmt") ?? child(child(child(level, "AlternateContent"), "Fallback"), "numFmt");
  return {
    format: attribute(format, "val") ?? "decimal",
    text: attribute(child(level, "lvlText"), "val") ?? "",
    start: Number(attribute(child(level, "start"), "val") ?? 1),
    legal: isOn(child(level, "isLgl")) === true,
    restartsAfter: restart === undefined ? null : Number(restart),
    style: attribute(child(level, "pStyle"), "val") ?? null,
  };
}
