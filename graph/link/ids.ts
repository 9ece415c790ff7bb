import { plain } from "../text/citations.ts";
import type { Document, Unit } from "../text/document.ts";

/**
 * A policy is known by its document number, or else by its title without marks, so that a document that cites
 * it and the document itself lead to the same node. A text with neither is known by its hash.
 */
export function policyIdOf(
  policy: { readonly docNumber: string | null; readonly title: string },
  sha256 = "",
): string {
  return policy.docNumber ?? (plain(policy.title) || `sha256-${sha256.slice(0, 12)}`);
}

/** The id of the policy that a document is. */
export function policyIdOfDocument(document: Document): string {
  return policyIdOf(document.metadata, document.source.sha256);
}

/** `陕发〔2023〕6号#sec_3__m_5`: the path is that of the printed numbers. */
export function unitIdOf(policyId: string, unit: Unit): string {
  return `${policyId}#${unit.path}`;
}

/** `…#ind_2` for each row, in order; of a later table that counts from 1 again, `…#ind_2~2`. */
export function indicatorIdsOf(policyId: string, rows: readonly { readonly ordinal: number }[]): string[] {
  const copies = new Map<number, number>();
  return rows.map(({ ordinal }) => {
    const copy = (copies.get(ordinal) ?? 0) + 1;
    copies.set(ordinal, copy);
    return `${policyId}#ind_${ordinal}${copy === 1 ? "" : `~${copy}`}`;
  });
}

/** A bureau belongs to a place: 市场监管局 of two places are two. */
export function bureauIdOf(jurisdiction: string, name: string): string {
  return `bureau/${jurisdiction}/${name}`;
}
