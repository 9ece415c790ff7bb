import type { Subgraph } from "../model/index.ts";
import type { Store } from "../store/store.ts";
import { chain, type ChainOptions } from "./walk.ts";

/**
 * The chain of responsibility through a node: upstream to the policies it carries out, downstream to those
 * who answer for it.
 */
export function responsibilityChain(
  store: Store,
  id: string,
  options: ChainOptions,
): Promise<Subgraph | null> {
  return chain(store, "responsibility", id, options);
}

/**
 * What a node rests on: downstream from an indicator to what delivers it, from a provision to what it relies
 * on and who builds that, and to those who answer; upstream from them to the indicators and provisions that
 * need them.
 */
export function dependencyChain(store: Store, id: string, options: ChainOptions): Promise<Subgraph | null> {
  return chain(store, "dependency", id, options);
}
