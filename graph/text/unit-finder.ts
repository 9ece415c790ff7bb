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
    return units[low - 1] ?? null;
  };
}
