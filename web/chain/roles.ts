import type { Chain } from "../api/chain.query.ts";

/** The role of each bureau towards a provision, by the bureau's id. */
export function rolesOf(chain: Chain, provision: string): ReadonlyMap<string, string> {
  return new Map(
    chain.relationships.flatMap(({ source, target, role }) =>
      source === provision && role ? [[target, role] as const] : [],
    ),
  );
}
