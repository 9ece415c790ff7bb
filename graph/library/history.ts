import type { Archive, ArchiveEntry, ArchivedText, Numbered } from "./archive.ts";
import { untilFirst } from "./until-first.ts";
import { cataloguedWith, EMPTY_CATALOGUE, type Catalogue } from "./catalogue.ts";

/**
 * The entries of an archive as far as they are known here. Entries are small: those of 100,000 documents take
 * some 30 MB.
 */
export class History {
  private entries: Numbered<ArchiveEntry>[] = [];
  private current: Catalogue = EMPTY_CATALOGUE;

  constructor(private readonly archive: Archive) {}

  /** What stands, with all that others have appended. */
  async latest(): Promise<Catalogue> {
    const fresh = await this.archive.entriesAfter(this.current.position);
    if (fresh.length > 0) this.take(fresh);
    return this.current;
  }

  /** What stood at an entry; null when there is no such entry yet. */
  at(position: number): Catalogue | null {
    if (position > this.current.position) return null;
    if (position === this.current.position) return this.current;
    return cataloguedWith(EMPTY_CATALOGUE, this.entries.slice(0, position));
  }

  /** The policies that entries behind one number and up to another are of, in the order of their last ones. */
  touchedBetween(after: number, until: number): readonly string[] {
    const touched = new Set<string>();
    for (const entry of this.entries.slice(after, until)) {
      if (entry.kind === "STATEMENT") continue;
      touched.delete(entry.policy);
      touched.add(entry.policy);
    }
    return [...touched];
  }

  /**
   * Appends what `entriesFor` makes of what stands, until nobody else is faster. Nothing is appended where it
   * makes none. Answers what stands then.
   */
  async append(
    entriesFor: (standing: Catalogue) => Promise<{
      readonly entries: readonly ArchiveEntry[];
      readonly texts: readonly ArchivedText[];
    }>,
  ): Promise<Catalogue> {
    return untilFirst(async () => {
      const standing = await this.latest();
      const { entries, texts } = await entriesFor(standing);
      if (entries.length === 0) return standing;
      await this.archive.append(entries, texts, standing.position);
      this.take(entries.map((entry, index) => ({ ...entry, number: standing.position + index + 1 })));
      return this.current;
    });
  }

  private take(fresh: readonly Numbered<ArchiveEntry>[]): void {
    this.entries.push(...fresh);
    this.current = cataloguedWith(this.current, fresh);
  }
}
