import { patched } from "../../across/part.ts";
import type { Items } from "../../link/facts.ts";
import type { HeldText } from "../../model/index.ts";
import type { LoadStep } from "../../store/store.ts";
import type { Fragments } from "./fragments.ts";
import { DOCUMENT, OTHERS } from "./making.ts";
import type { Parts } from "./parts.ts";

/** The document of a policy as it was read. */
export type TextOf = (policy: string, sha256: string) => Promise<HeldText>;

interface Whole {
  readonly fragments: Fragments;
  readonly parts: Parts;
}

/** A step has no more of each kind than this and what one document has. */
const MOST = 4_000;

/** The whole graph, step by step: all nodes and texts, then all relationships. */
export async function* loadSteps({ fragments, parts }: Whole, textOf: TextOf): AsyncIterable<LoadStep> {
  const documents = fragments.standing();
  const across = (policy: string) => {
    const { part } = parts.get(`${DOCUMENT}${policy}`)!;
    return { part, patch: part.patch! };
  };
  let step = emptyStep();
  for (const { policy, sha256 } of documents) {
    const { part, patch } = across(policy);
    const own = { nodes: fragments.nodes(policy), relationships: [], formerIds: null };
    push(step.nodes, patched(own, patch).nodes, part.nodes);
    step.texts.push(await textOf(policy, sha256));
    if (step.nodes.length < MOST) continue;
    yield step;
    step = emptyStep();
  }
  for (const others of othersOf(parts)) {
    push(step.nodes, others.nodes);
    if (step.nodes.length < MOST) continue;
    yield step;
    step = emptyStep();
  }
  yield step;
  step = emptyStep();
  for (const others of othersOf(parts)) {
    push(step.relationships, others.relationships);
    if (step.relationships.length < MOST) continue;
    yield step;
    step = emptyStep();
  }
  for (const { policy } of documents) {
    const { part, patch } = across(policy);
    const own = { nodes: [], ...fragments.relationships(policy) };
    push(step.relationships, patched(own, patch).relationships, part.relationships);
    step.documents += 1;
    if (step.relationships.length < MOST) continue;
    yield step;
    step = emptyStep();
  }
  yield step;
}

function* othersOf(parts: Parts): Generator<Items> {
  for (const beginning of OTHERS) for (const name of parts.names(beginning)) yield parts.get(name)!.part;
}

function push<Item>(list: Item[], ...lists: readonly (readonly Item[])[]): void {
  for (const items of lists) for (const item of items) list.push(item);
}

type Writable<Step> = {
  -readonly [Key in keyof Step]: Step[Key] extends readonly (infer Item)[] ? Item[] : Step[Key];
};

function emptyStep(): Writable<LoadStep> {
  return { nodes: [], relationships: [], texts: [], documents: 0 };
}
