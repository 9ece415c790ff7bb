import type { Archive } from "./archive.ts";
import type { Catalogue } from "./catalogue.ts";
import { hashIn } from "./text-keys.ts";

/**
 * Tells of which policy a file is held, with the place that is said: as its text, or unless it must be so
 * `alone` as a part of it; null when it is not.
 */
export type HeldFiles = (
  sha256: string,
  said?: { readonly place?: string | undefined; readonly alone?: boolean },
) => string | null;

/** The files of the texts that stand. */
export async function heldFiles(archive: Archive, { holdings }: Catalogue): Promise<HeldFiles> {
  const held = new Map<string, { readonly policy: string; readonly key: string; readonly alone: boolean }>();
  for (const { policy, sha256: key } of holdings.values())
    if (key !== null) held.set(hashIn(key), { policy, key, alone: true });
  for (const { policy, sha256: key, files } of await archive.keptFiles()) {
    if (holdings.get(policy)?.sha256 !== key) continue;
    for (const sha256 of files) if (!held.has(sha256)) held.set(sha256, { policy, key, alone: false });
  }
  return (sha256, { place, alone = false } = {}) => {
    const found = held.get(sha256);
    if (!found || (alone && !found.alone)) return null;
    return place === undefined || found.key.endsWith(`@${place}`) ? found.policy : null;
  };
}
