import type { TadaDocumentNode } from "gql.tada";
import type { Chain } from "../api/chain.query.ts";
import type { Scene } from "../chain/scene.ts";
import type { ChainKind } from "../state/view.ts";

/** What a view hands over to be taken away: the chain as it is shown, and how it was asked for. */
export interface Shared {
  readonly chain: Chain;
  readonly scene: Scene;
  readonly kind: ChainKind;
  /** What was asked, and the answer as it came. */
  readonly document: TadaDocumentNode<unknown, never>;
  readonly variables: unknown;
  readonly answer: unknown;
}
