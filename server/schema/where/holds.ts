import type { Where } from "./condition.ts";

/** True where a `where` holds of values that are at hand: as a store says it of nodes. */
export function holdsOf(values: Readonly<Record<string, unknown>>, where: Where | null | undefined): boolean {
  return Object.entries(where ?? {}).every(([name, given]) => {
    if (given === undefined || given === null) return true;
    if (name === "not") return !holdsOf(values, given as Where);
    if (name === "and") return (given as Where[]).every((each) => holdsOf(values, each));
    if (name === "or") return (given as Where[]).some((each) => holdsOf(values, each));
    return isSo(values[name] ?? null, given as Where);
  });
}

function isSo(value: unknown, operators: Where): boolean {
  return Object.entries(operators).every(([operator, given]) => {
    if (operator === "eq") return value === given;
    if (given === undefined || given === null) return true;
    if (operator === "not") return !isSo(value, given as Where);
    if (operator === "and") return (given as Where[]).every((each) => isSo(value, each));
    if (operator === "or") return (given as Where[]).some((each) => isSo(value, each));
    if (value === null) return false;
    if (operator === "in") return (given as unknown[]).includes(value);
    if (operator === "contains") return String(value).includes(given as string);
    const order = compared(value, given);
    return operator === "gte" ? order >= 0 : order <= 0;
  });
}

/** Below 0 where one comes before the other; numbers by their size, all else as text. */
function compared(one: unknown, other: unknown): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  return String(one) < String(other) ? -1 : Number(String(one) > String(other));
}
