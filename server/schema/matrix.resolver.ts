import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { responsibilityMatrix, type MatrixCell } from "../../graph/index.ts";
import { notFound } from "../errors.ts";
import type { Context } from "./context.ts";
import { MatrixType } from "./matrix.type.ts";
import { toObject } from "./node.type.ts";
import { toRelationshipObject } from "./relationship.type.ts";

@Resolver()
export class MatrixResolver {
  @Query(() => MatrixType, {
    description:
      "责任矩阵：谁负责哪项措施，正文与附件各怎么写 / Who answers for which measure, as the body and the annex say it",
  })
  async responsibilityMatrix(
    @Arg("policyId", () => ID, { description: "政策编号 / The id of the policy" }) policyId: string,
    @Ctx() { store }: Context,
  ): Promise<unknown> {
    const matrix = await responsibilityMatrix(store(), policyId);
    if (!matrix) throw notFound(policyId);
    const rows = matrix.rows.map(({ provision, annex, cells, elsewhere }) => ({
      provision: toObject(provision),
      annex: annex && toObject(annex),
      cells: cells.map(toCell),
      elsewhere: elsewhere.map(toObject),
    }));
    return { policy: toObject(matrix.policy), bureaus: matrix.bureaus.map(toObject), rows };
  }
}

function toCell({ bureau, body, annex }: MatrixCell): unknown {
  return { bureau, body: body && toRelationshipObject(body), annex: annex && toRelationshipObject(annex) };
}
