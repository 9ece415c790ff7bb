import type { Unit } from "./document.ts";

/** The last unit that begins at or before an offset; units are in document order. */
export function unitFinder(units: readonly Unit[]): (offset: number) => Unit | null {
  return (offset) => {
    let low = 0;
    let high = units.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (units[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    let found = units[low - 1] ?? null;
    while (found && isRow(found) && offset >= found.paragraphs.at(-1)!.end) found = found.parent;
    return found;
  };
}

/** A row of a table ends with its last cell; what stands below the table is of the unit around it. */
function isRow({ path }: Unit): boolean {
  return /(?:^|__)row_\d+(?:~\d+)?$/.test(path);
}
