import { graphql } from "./graphql.ts";
import { useAnswer } from "./use-answer.ts";

export const MadeUpQuery = graphql(`
  query MadeUp {
    meta {
      madeUp
    }
  }
`);

/** Whether the plans of this library are invented; false until the server has said so. */
export function useMadeUp(): boolean {
  return useAnswer(MadeUpQuery, {}).data?.meta.madeUp ?? false;
}
