import { print } from "@0no-co/graphql.web";
import { ask } from "../api/client.ts";
import { useText, type Text } from "../i18n/use-text.ts";
import { RevisionQuery } from "./revision.query.ts";
import type { Shared } from "./shared.ts";
import type { Takeaway } from "./takeaway.ts";

/**
 * Makes the takeaway of what is shown; asks for the revision, so that a file names what it was made from.
 * Throws `ApiError`.
 */
export function useTakeaway(shared: Shared): () => Promise<Takeaway> {
  const text = useText();
  return async () => takeawayOf(shared, text, (await ask(RevisionQuery, {})).meta);
}

export function takeawayOf(
  { chain, scene, kind, answer, document: asked, variables }: Shared,
  text: Text,
  { revision, madeUp }: { readonly revision: string | null; readonly madeUp: boolean },
): Takeaway {
  return {
    chain,
    scene,
    kind,
    answer,
    query: print(asked as never),
    variables,
    address: location.href,
    revision,
    madeUp,
    text,
    language: document.documentElement.lang,
  };
}
