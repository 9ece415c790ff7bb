import type { Stage } from "./scenes.ts";

/** A relationship of a chain, as the API answers it. */
export interface Answered {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly score: number;
  readonly rank: number;
  readonly evidence: { readonly quote: string; readonly start: number; readonly end: number };
}

/** The relationships of the chain of responsibility through a node; `further` are arguments beside its id. */
export const responsibilityOf = (stage: Stage, id: string, further = ""): Promise<readonly Answered[]> =>
  answer(stage, id, `responsibilityChain(id: $id ${further})`);

/** The relationships of the chain of dependency through a node. */
export const dependencyOf = (stage: Stage, id: string): Promise<readonly Answered[]> =>
  answer(stage, id, "dependencyChain(id: $id)");

async function answer(stage: Stage, id: string, field: string): Promise<readonly Answered[]> {
  const relationships =
    "relationships { id type source target ... on Delivers { score rank } ... on AlignsWith { score } " +
    "evidence { quote start end } }";
  const query = `query ($id: ID!) { chain: ${field} { ${relationships} } }`;
  const { data } = await stage.server().ask<{ chain: { relationships: Answered[] } }>(query, { id });
  return data.chain.relationships;
}
