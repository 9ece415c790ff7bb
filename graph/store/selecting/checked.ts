import { LABELS, TYPES } from "../../model/index.ts";
import type {
  Compared,
  Comparison,
  Condition,
  Cursor,
  GroupRequest,
  PageRequest,
  Selection,
  Via,
} from "../selection.ts";
import { kindOf, type Kind } from "./kinds.ts";

/*
 * What stands in the text of a statement is a word of the model, and what is compared is of the kind that the
 * model says: anything else is a mistake of the caller, told by a `TypeError`.
 */

/** The request when it can be answered, every label, type and near end in it once; else throws a `TypeError`. */
export function checkedPage(request: PageRequest): PageRequest {
  for (const each of request.orderBy) checkOne(each, request.from !== null);
  if (request.after !== null) checkCursor(request.after, request);
  if (!Number.isSafeInteger(request.limit) || request.limit < 0)
    throw new TypeError(`a page cannot have ${String(request.limit)} items`);
  return checkedSelection(request);
}

/** The same of groups. */
export function checkedGroups(request: GroupRequest): GroupRequest {
  for (const each of request.groupBy) checkOne(each, request.from !== null);
  return checkedSelection(request);
}

/** The same of a selection. */
export function checkedSelection<Selected extends Selection>(selection: Selected): Selected {
  const { from, labels, where } = selection;
  for (const label of labels)
    if (!LABELS.includes(label)) throw new TypeError(`no such label: ${String(label)}`);
  if (from !== null) {
    checkVia(from.via);
    if (from.ids?.some((id) => typeof id !== "string")) throw new TypeError("an id is a text");
  }
  if (where !== null) checkCondition(where, from !== null);
  return { ...selection, labels: eachOnce(labels), from: from && fromOnce(from) };
}

function fromOnce({ ids, via }: NonNullable<Selection["from"]>): Selection["from"] {
  return { ids: ids && eachOnce(ids), via: { ...via, types: eachOnce(via.types) } };
}

function eachOnce<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}

/** True where a list is one that items of this request have as their cursor. */
export function isCursorOf(
  cursor: Cursor,
  { orderBy, from }: Pick<PageRequest, "orderBy" | "from">,
): boolean {
  const kinds: Kind[] = [...orderBy.map(kindOf), "number", "text", ...(from ? ["text" as const] : [])];
  const mayLack = orderBy.length;
  return (
    Array.isArray(cursor) &&
    cursor.length === kinds.length &&
    cursor.every((value, at) => (value === null ? at < mayLack : isOf(kinds[at]!, value)))
  );
}

function checkCursor(cursor: Cursor, request: PageRequest): void {
  if (!isCursorOf(cursor, request)) throw new TypeError("the cursor is of another order");
}

function checkVia({ types, direction }: Via): void {
  for (const type of types) if (!TYPES.includes(type)) throw new TypeError(`no such type: ${String(type)}`);
  if (direction !== "OUT" && direction !== "IN")
    throw new TypeError(`no such direction: ${String(direction)}`);
}

function checkCondition(condition: Condition, isLinked: boolean): void {
  if ("all" in condition) for (const each of condition.all) checkCondition(each, isLinked);
  else if ("any" in condition) for (const each of condition.any) checkCondition(each, isLinked);
  else if ("not" in condition) checkCondition(condition.not, isLinked);
  else if ("some" in condition) {
    checkVia(condition.some);
    checkCondition(condition.where, true);
  } else checkComparison(condition, isLinked);
}

/** How many values one comparison may name. */
const IS_LIST = { IN: true, EQ: false, GTE: false, LTE: false, CONTAINS: false } as const;

function checkComparison(compared: Compared & Comparison, isLinked: boolean): void {
  const kind = kindOfOne(compared, isLinked);
  if (compared.op === "NULL") return;
  if (!Object.hasOwn(IS_LIST, compared.op)) throw new TypeError(`no such comparison: ${String(compared.op)}`);
  if (compared.op === "CONTAINS" && kind !== "text" && kind !== "texts")
    throw new TypeError(`${compared.property} is no text that contains another`);
  const values = compared.op === "IN" ? compared.value : [compared.value];
  if (!Array.isArray(values) || !values.every((value) => isOf(kind, value)))
    throw new TypeError(`${compared.property} is compared with what it cannot be`);
}

/** What is ordered or grouped by has one value. */
function checkOne(compared: Compared, isLinked: boolean): void {
  if (kindOfOne(compared, isLinked) === "texts")
    throw new TypeError(`${compared.property} is a list, which makes no order and no group`);
}

function kindOfOne(compared: Compared, isLinked: boolean): Kind {
  if (compared.of === "RELATIONSHIP" && !isLinked)
    throw new TypeError(`no relationship leads here whose ${String(compared.property)} could be asked for`);
  return kindOf(compared);
}

function isOf(kind: Kind, value: unknown): boolean {
  if (kind === "number") return typeof value === "number" && Number.isFinite(value);
  return typeof value === (kind === "boolean" ? "boolean" : "string");
}
