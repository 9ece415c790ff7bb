import type { ArchiveEntry, Numbered } from "./archive.ts";

/** What is held of a policy: its current text, and those that had its place before. */
export interface Holding {
  readonly policy: string;
  /** Null when it was withdrawn. */
  readonly sha256: string | null;
  /** Earlier texts, first to last, each once; the current one is none of them. */
  readonly earlier: readonly string[];
}

/** What stands at some entry of the archive. */
export interface Catalogue {
  /** The number of the last entry that is in it. */
  readonly position: number;
  readonly holdings: ReadonlyMap<string, Holding>;
  /** Lines of the ledger, in order. */
  readonly ledger: readonly Readonly<Record<string, unknown>>[];
}

export const EMPTY_CATALOGUE: Catalogue = { position: 0, holdings: new Map(), ledger: [] };

/** What stands when entries are added to what stood. */
export function cataloguedWith(before: Catalogue, entries: readonly Numbered<ArchiveEntry>[]): Catalogue {
  const holdings = new Map(before.holdings);
  const ledger = [...before.ledger];
  for (const entry of entries) {
    if (entry.kind === "STATEMENT") {
      ledger.push(entry.line);
      continue;
    }
    const known = holdings.get(entry.policy);
    const current = entry.kind === "TEXT" ? entry.sha256 : null;
    const texts = [...(known?.earlier ?? []), ...(known?.sha256 ? [known.sha256] : [])];
    const earlier = [...new Set(texts)].filter((sha256) => sha256 !== current);
    holdings.set(entry.policy, { policy: entry.policy, sha256: current, earlier });
  }
  return { position: entries.at(-1)?.number ?? before.position, holdings, ledger };
}
