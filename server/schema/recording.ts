import type { GraphQLError } from "graphql";
import { StatementError, UnknownSubjectError, type GraphState } from "../../graph/index.ts";
import { userError } from "../errors.ts";

/**
 * Who states something: whom the token names, whatever is typed; by a token that is nobody's, who is typed.
 * Throws `BAD_USER_INPUT` when neither tells.
 */
export function whoOf(named: string | null, given: string | null | undefined): string {
  if (named !== null) return named;
  const by = given?.trim() ?? "";
  if (by === "") throw userError("BAD_USER_INPUT", "请写明陈述人 by / say who states it with by");
  return by;
}

/** Does something that records a statement; what cannot be stated is `BAD_USER_INPUT`, with what to do. */
export async function recording<Result>(record: () => Promise<Result>): Promise<Result> {
  try {
    return await record();
  } catch (error) {
    // One statement has no number of a line.
    if (error instanceof StatementError) throw userError("BAD_USER_INPUT", error.fault.message);
    if (error instanceof UnknownSubjectError) throw userError("NOT_FOUND", error.message);
    throw error;
  }
}

/** No statement that stands has this id. */
export function unknownStatement(id: string): GraphQLError {
  const shown = id.slice(0, 80);
  return userError(
    "NOT_FOUND",
    `没有编号为“${shown}”的有效陈述，可用 statements 查看 / ` +
      `no statement that stands has the id “${shown}”; list them with statements`,
  );
}

/** The revision of a graph that has one: of one that something was just stated of. */
export function revisionIn({ revision }: GraphState): string {
  return revision ?? "";
}
