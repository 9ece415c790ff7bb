import type { Caption } from "../../graph/index.ts";

/** A description in both languages as the schema writes it: Chinese first, English second. */
export function both({ zh, en }: Caption): string {
  return `${zh} / ${en}`;
}
