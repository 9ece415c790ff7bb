import { plain } from "../text/citations.ts";
import type { Unit } from "../text/document.ts";

/**
 * A policy that is only cited, or known from published pages, is known by its number, else by its title
 * without marks.
 */
export function citedIdOf(policy: { readonly docNumber: string | null; readonly title: string }): string {
  return policy.docNumber ?? plain(policy.title);
}

/** `陕发〔2023〕6号#sec_3__m_5`: the path is that of the printed numbers. */
export function unitIdOf(policyId: string, unit: Unit): string {
  return `${policyId}#${unit.path}`;
}

/** `…#ind_2` for each row, in order; of a later table that counts from 1 again, `…#ind_2~2`. */
export function indicatorIdsOf(
  policyId: string,
  rows: readonly { readonly ordinal: number; readonly key?: string }[],
): string[] {
  const copies = new Map<number, number>();
  return rows.map(({ ordinal, key }) => {
    if (key !== undefined) return `${policyId}#ind_${key}`;
    const copy = (copies.get(ordinal) ?? 0) + 1;
    copies.set(ordinal, copy);
    return `${policyId}#ind_${ordinal}${copy === 1 ? "" : `~${copy}`}`;
  });
}
