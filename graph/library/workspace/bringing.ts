import type { KnownCurated } from "../../across/known-curated.ts";
import { curatedBodies } from "../../across/curated-part.ts";
import { standing, toEntries } from "../../statements/to-entries.ts";
import type { Statement } from "../../statements/statement.ts";
import type { Catalogue } from "../catalogue.ts";
import { Delta } from "./delta.ts";
import { saidOf, type FragmentKey, type Fragments, type Standing } from "./fragments.ts";
import type { Keyed } from "./keyed.ts";
import { ledgerHash, spokenOfWords, type Ledger } from "./ledger.ts";
import { Making } from "./making.ts";
import type { Parts } from "./parts.ts";
import type { Answers } from "./reader.ts";
import type { WorkspaceState } from "./state.ts";

/** A fragment that is still to be made, and what it is made with. */
export interface Lacking extends FragmentKey {
  readonly statements: readonly Statement[];
}

export interface Tables {
  readonly fragments: Fragments;
  readonly keyed: Keyed;
  readonly ledger: Ledger;
  readonly parts: Parts;
  readonly answers: Answers;
}

/** What bringing a workspace to a catalogue came to. */
export interface Brought {
  readonly making: Making;
  /** Null where nobody asked for a difference, or it is too large. */
  readonly delta: Delta | null;
  /** Policies whose text is another: what they held before, and hold now. */
  readonly changed: readonly {
    readonly policy: string;
    readonly before: Standing | null;
    readonly sha256: string | null;
  }[];
  readonly ledger: string;
}

/**
 * So many documents may change, and so many items be compared, for a difference; beyond that the graph is
 * loaded whole.
 */
const MOST_DOCUMENTS = 64;
const MOST_ITEMS = 200_000;
/**
 * A correction of words may need the id that the first versions gave its policy, which is known once the
 * document stands.
 */
const ROUNDS = 3;

export function statementsIn({ ledger }: Catalogue): readonly Statement[] {
  return standing(toEntries(ledger));
}

/** The fragments that a catalogue needs, each with the statements that it is made with. */
export function* wantedBy(catalogue: Catalogue, keyed: Keyed): Generator<Lacking> {
  const isHeld = (policy: string) => typeof catalogue.holdings.get(policy)?.sha256 === "string";
  const spoken = spokenOfWords(statementsIn(catalogue), isHeld, keyed);
  for (const { policy, sha256 } of catalogue.holdings.values()) {
    if (sha256 === null) continue;
    const statements = spoken.get(policy) ?? [];
    yield { policy, sha256, said: saidOf(statements), statements };
  }
}

/**
 * Brings the rows of a workspace to a catalogue, within a transaction. Asks for a fragment that is lacking by
 * yielding it; it must be kept by the time that it goes on.
 */
export function* bringing(
  tables: Tables,
  known: KnownCurated,
  {
    catalogue,
    before,
    loads,
  }: { readonly catalogue: Catalogue; readonly before: WorkspaceState; readonly loads: boolean },
): Generator<Lacking, Brought, void> {
  const { fragments, keyed, ledger } = tables;
  const statements = statementsIn(catalogue);
  const spoken = ledgerHash(statements);
  if (spoken !== before.ledger) ledger.bring(statements);
  const old = new Map(fragments.standing().map((each) => [each.policy, each]));
  const isMuch = before.revision === null || loads || changes(catalogue, old) > MOST_DOCUMENTS;
  const delta = isMuch ? null : new Delta();
  const making = new Making({ ...tables }, known, before.counts, delta);
  if (before.revision === null) {
    keyed.publish("curated", null, curatedBodies(known));
    making.curated();
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    const stands = new Map(fragments.standing().map((each) => [each.policy, each]));
    let isSettled = true;
    const place = (policy: string, next: FragmentKey | null) => {
      isSettled = false;
      making.document(policy, () => {
        const published = fragments.stand(policy, next);
        keyed.publish(policy, published.before, published.after);
      });
    };
    for (const wanted of wantedBy(catalogue, keyed)) {
      const own = stands.get(wanted.policy);
      stands.delete(wanted.policy);
      if (own && own.sha256 === wanted.sha256 && own.said === wanted.said) continue;
      if (!fragments.has(wanted)) yield wanted;
      place(wanted.policy, wanted);
    }
    for (const policy of stands.keys()) place(policy, null);
    if (isSettled) break;
  }
  making.run();
  const now = new Map(fragments.standing().map((each) => [each.policy, each]));
  const changed = [...new Set([...old.keys(), ...now.keys()])]
    .filter((policy) => old.get(policy)?.sha256 !== now.get(policy)?.sha256)
    .map((policy) => ({ policy, before: old.get(policy) ?? null, sha256: now.get(policy)?.sha256 ?? null }));
  return { making, delta: delta && delta.size <= MOST_ITEMS ? delta : null, changed, ledger: spoken };
}

function changes({ holdings }: Catalogue, old: ReadonlyMap<string, Standing>): number {
  const held = [...holdings.values()].filter(({ sha256 }) => sha256 !== null);
  const kept = held.filter(({ policy, sha256 }) => old.get(policy)?.sha256 === sha256).length;
  return held.length - kept + (old.size - kept);
}
