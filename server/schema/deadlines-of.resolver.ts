import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { deadlinesIn, deadlinesOf, type Store } from "../../graph/index.ts";
import { both } from "./both.ts";
import type { Context } from "./context.ts";
import { toDeadlineObjects, type DeadlineObject } from "./deadline.object.ts";
import { typeOfLabel } from "./labels.type.ts";
import type { NodeObject } from "./node.type.ts";
import { ProvisionType } from "./provision.type.ts";

@Resolver(() => typeOfLabel("Policy"))
export class PolicyDeadlinesResolver {
  @FieldResolver(() => [typeOfLabel("Deadline")], {
    description: both({
      zh: "全文的期限，按最后一日先后，没有最后一日的在后",
      en: "The deadlines of the whole text by their last day, those without one behind",
    }),
  })
  async deadlines(
    @Root() policy: NodeObject<"Policy">,
    @Ctx() { store }: Context,
  ): Promise<DeadlineObject[]> {
    return toDeadlineObjects(store(), await deadlinesIn(store(), { policy: policy.id }));
  }
}

@Resolver(() => ProvisionType)
export class ProvisionDeadlinesResolver {
  @FieldResolver(() => [typeOfLabel("Deadline")], {
    description: both({
      zh: "它自己写明的期限，不含下级，按文件次序",
      en: "The deadlines it states itself, without those of its parts, in document order",
    }),
  })
  deadlines(@Root() provision: NodeObject, @Ctx() { store }: Context): Promise<DeadlineObject[]> {
    return statedBy(store(), provision);
  }
}

@Resolver(() => typeOfLabel("Indicator"))
export class IndicatorDeadlinesResolver {
  @FieldResolver(() => [typeOfLabel("Deadline")], {
    description: both({
      zh: "它所在的行写明的期限",
      en: "The deadlines that its row states",
    }),
  })
  deadlines(
    @Root() indicator: NodeObject<"Indicator">,
    @Ctx() { store }: Context,
  ): Promise<DeadlineObject[]> {
    return statedBy(store(), indicator);
  }
}

async function statedBy(store: Store, { id }: NodeObject): Promise<DeadlineObject[]> {
  return toDeadlineObjects(store, (await deadlinesOf(store, [id])).get(id) ?? []);
}
