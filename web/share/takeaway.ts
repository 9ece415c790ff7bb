import { MADE_UP } from "../../graph/export/made-up.ts";
import type { Chain } from "../api/chain.query.ts";
import { titledOf } from "../chain/names.ts";
import type { Scene } from "../chain/scene.ts";
import { inWords, sentenceOf } from "../chain/sentence.ts";
import type { ChainKind } from "../state/view.ts";
import type { Text } from "../i18n/use-text.ts";

/**
 * All that a file about a chain is made of. Equal takeaways make equal files:
 * no file holds the time or anything of chance.
 */
export interface Takeaway {
  readonly chain: Chain;
  readonly scene: Scene;
  readonly kind: ChainKind;
  /** The API's answer as it came. */
  readonly answer: unknown;
  readonly query: string;
  readonly variables: unknown;
  /** Where the view stands. */
  readonly address: string;
  /** The graph's revision, when the server told it. */
  readonly revision: string | null;
  /** Whether the plans of the library are invented. */
  readonly madeUp: boolean;
  readonly text: Text;
  readonly language: string;
}

export const titleOf = ({ chain, kind, text }: Takeaway): string =>
  text(`chain.of.${kind}`, {
    name: titledOf(
      chain.nodes.find(({ id }) => id === chain.root)!,
      text,
    ),
  });

export const wordsOf = ({ chain, kind, text }: Takeaway): string => inWords(sentenceOf(chain, kind), text);

/** What the picture leaves out: "任务与行动 12/31". Empty when it shows all. */
export function cutsOf({ chain, scene, text }: Takeaway): string[] {
  const cut = scene.columns.filter(({ nodes, all }) => nodes.length < all);
  const further = chain.hidden.reduce((sum, { count }) => sum + count, 0);
  return [
    ...(cut.length > 0
      ? [
          text("share.cut", {
            columns: cut
              .map(({ key, nodes, all }) => `${text(`column.${key}`)} ${nodes.length} / ${all}`)
              .join(text("share.comma")),
          }),
        ]
      : []),
    ...(further > 0 || chain.truncated ? [text("share.further", { n: further })] : []),
  ];
}

/**
 * Where it comes from: revision, and the address as people read it; first of all, that it is made up where it
 * is.
 */
export const originOf = ({ address, revision, madeUp, text }: Takeaway): string =>
  (madeUp ? `${MADE_UP}. ` : "") +
  text("share.origin", { address: legible(address), revision: revision ?? "–" });

/** An address that is not well encoded stays as it is. */
function legible(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

export const LONGEST_NAME = 40;

/** A file's name: what it shows, then its ending. */
export const fileOf = (taken: Takeaway, ending: string): string =>
  `政脉-${titleOf(taken).slice(0, LONGEST_NAME)}.${ending}`;
