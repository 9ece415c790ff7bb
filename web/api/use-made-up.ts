import { MadeUpQuery } from "./made-up.query.ts";
import { useAnswer } from "./use-answer.ts";

/** Whether the plans of this library are invented; false until the server has said so. */
export function useMadeUp(): boolean {
  return useAnswer(MadeUpQuery, {}).data?.meta.madeUp ?? false;
}
