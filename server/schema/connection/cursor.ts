import type { Cursor, OrderBy } from "../../../graph/index.ts";
import { userError } from "../../errors.ts";

/*
 * A cursor is opaque to those who hand it back: the values that say where its item stands, and the order they
 * are of. It says where to go on, not what to go on behind: the item may be gone meanwhile.
 */

const MOST_CHARACTERS = 2_000;

/** `order` names the order that a cursor is of. */
export function toCursor(order: string, values: Cursor): string {
  return Buffer.from(JSON.stringify([order, ...values])).toString("base64url");
}

/** Throws `BAD_USER_INPUT` for what no list of this order gave. */
export function fromCursor(name: string, cursor: string, order: string): Cursor {
  const values = valuesIn(cursor);
  if (values?.[0] === order) return values.slice(1);
  throw badCursor(name);
}

/** What an order is called: another order, or another list, is another name. */
export function orderName(list: string, orderBy: readonly OrderBy[]): string {
  return [
    list,
    ...orderBy.map(({ of, property, descending }) => `${of[0]}${descending ? "-" : "+"}${property}`),
  ].join();
}

export function badCursor(name: string) {
  return userError(
    "BAD_USER_INPUT",
    `${name} 不是这个列表在这一次序下给出的游标 / ${name} is no cursor that this list gave in this order`,
  );
}

function valuesIn(cursor: string): Cursor | null {
  if (cursor.length > MOST_CHARACTERS) return null;
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    return Array.isArray(values) && values.every(isValue) ? values : null;
  } catch {
    return null;
  }
}

function isValue(value: unknown): value is Cursor[number] {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}
