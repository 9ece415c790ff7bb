import { nodesOf } from "../../graph/index.ts";
import { addressOfPlace, citationOf } from "../cite/citation.ts";
import type { Excerpt } from "../cite/excerpt.ts";
import type { Context } from "./context.ts";
import type { Arguments } from "./planned/asked.ts";

/** Words of a policy that are cited; `version` is the key of their text, null where none is held. */
export interface Words extends Excerpt {
  readonly policy: string;
  readonly version: string | null;
}

/** Where the one who asks sees the explorer, where `PUBLIC_URL` does not say it. */
export interface CitingArgs {
  readonly origin?: string | null;
}

export const CITING_ARGUMENTS: Arguments = {
  origin: {
    type: () => String,
    optional: true,
    zh: "网址的开头，如 https://example.org；设了 PUBLIC_URL 的以它为准，都没有则网址以 / 开头",
    en:
      "How the address begins, as in https://example.org; PUBLIC_URL comes first, and without either the address " +
      "begins with /",
  },
};

const ORIGIN = /^https?:\/\/[^\s/?#]+$/;

/** How words are cited, in their order: titles and revision are looked up once for all. */
export async function citationsOf(
  words: readonly Words[],
  { publicUrl, store }: Context,
  { origin }: CitingArgs,
): Promise<readonly string[]> {
  const base = publicUrl ?? (origin && ORIGIN.test(origin) ? origin : null);
  const ids = [...new Set(words.map(({ policy }) => policy))];
  const [nodes, { revision }] = await Promise.all([nodesOf(store(), ids), store().state()]);
  const known = new Map(nodes.map((node, index) => [ids[index]!, node]));
  return words.map(({ policy, version, quote, line, start, end }) => {
    const node = known.get(policy);
    const { title, docNumber = null } =
      node?.label === "Policy" ? node.properties : { title: titleIn(policy) };
    const address = addressOfPlace({ policy, version, start, end }, base);
    return citationOf({ title, docNumber: docNumber ?? null, quote, line, start, end, revision, address });
  });
}

/** A policy that was withdrawn is known by its id: `实施方案·杭州市·2023-02-01` is `实施方案`. */
function titleIn(policy: string): string {
  return policy.split("·", 1)[0]!;
}
