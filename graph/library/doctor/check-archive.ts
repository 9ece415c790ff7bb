import { StoreDamagedError } from "../../store/errors.ts";
import type { Archive } from "../archive.ts";
import { cataloguedWith, EMPTY_CATALOGUE, type Catalogue } from "../catalogue.ts";
import { hashOf } from "../packed.ts";
import type { Complaints } from "./complaint.ts";

/**
 * Reads everything that an archive has, one document at a time. Answers what stands; null when the entries
 * cannot be read.
 */
export async function checkArchive(archive: Archive, complaints: Complaints): Promise<Catalogue | null> {
  const entries = await orDamage(archive.head().then(() => archive.entriesAfter(0)));
  if (entries instanceof StoreDamagedError) {
    complaints.add("ARCHIVE_ENTRIES_DAMAGED", entries.message);
    return null;
  }
  const seen = new Set<string>();
  for (const entry of entries) {
    if (entry.kind !== "TEXT") continue;
    const { policy, sha256 } = entry;
    const key = `${policy} ${sha256}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const text = await orDamage(archive.textOf(policy, sha256));
    if (text === null || text instanceof StoreDamagedError) complaints.add("ARCHIVED_TEXT_DAMAGED", key);
    const files = await orDamage(archive.filesOf(policy, sha256));
    if (files instanceof StoreDamagedError) continue;
    for (const file of files) {
      if (seen.has(file.sha256)) continue;
      seen.add(file.sha256);
      const bytes = await orDamage(archive.bytesOf(file.sha256));
      if (bytes instanceof StoreDamagedError || (bytes && hashOf(bytes) !== file.sha256))
        complaints.add("ARCHIVED_FILE_DAMAGED", `${file.name} ${file.sha256}`);
    }
  }
  return cataloguedWith(EMPTY_CATALOGUE, entries);
}

async function orDamage<Answer>(answer: Promise<Answer>): Promise<Answer | StoreDamagedError> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof StoreDamagedError) return error;
    throw error;
  }
}
