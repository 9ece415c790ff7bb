import { MADE_UP } from "../../graph/export/made-up.ts";
import { cutsOf, type Takeaway } from "./takeaway.ts";

/** The API's answer untouched, with the question that it answers. */
export function toJson(taken: Takeaway): string {
  const { address, revision, madeUp, query, variables, answer, scene } = taken;
  const picture = {
    nodes: scene.nodes.length,
    relationships: scene.relationships.length,
    leavesOut: cutsOf(taken),
  };
  const file = {
    ...(madeUp && { madeUp: MADE_UP }),
    address,
    revision,
    query,
    variables,
    picture,
    data: answer,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
