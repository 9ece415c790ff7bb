import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import { neighboursBy } from "../../graph/index.ts";
import { both } from "./both.ts";
import type { Context } from "./context.ts";
import { apiTypeOf } from "./enums.ts";
import { labelResolver } from "./label.resolver.ts";
import { typeOfLabel } from "./labels.type.ts";
import { toObject, type NodeObject } from "./node.type.ts";

const NAME_KNOWN_BY = {
  name: "NameKnownBy",
  zh: "名称由何得知",
  en: "How a name is known",
  words: {
    PRINTED: { zh: "文件印有", en: "a document prints it" },
    COMPLETED: { zh: "由列举中的省略补全（规则推导）", en: "completed from an elision in a list, by a rule" },
    REGISTRY: { zh: "机构名录（参考）", en: "the registry has it: a reference" },
  },
} as const;
const NameKnownByEnum = apiTypeOf(NAME_KNOWN_BY);
type NameKnownBy = keyof typeof NAME_KNOWN_BY.words;

@ObjectType("BureauName", {
  simpleResolvers: true,
  description: "责任单位的一个名称，及由何得知 / A name of a body, and how it is known",
})
class BureauNameType {
  @Field(() => String, { description: "名称 / The name" })
  name!: string;

  @Field(() => NameKnownByEnum, { description: "由何得知 / How it is known" })
  knownBy!: NameKnownBy;

  @Field(() => String, {
    nullable: true,
    description: "补全的依据文字，或名录的出处 / The words that prove it, or where the registry has it from",
  })
  source!: string | null;
}

const Bureaus = labelResolver("Bureau", {
  all: {
    name: "bureaus",
    description: "全部责任单位与发文机关 / All bodies that answer for something or issued something",
  },
  one: {
    name: "bureau",
    description:
      "按编号取一个责任单位；没有则为空并附 NOT_FOUND / The body with an id; null with NOT_FOUND when there is none",
  },
});

const BureauType = typeOfLabel("Bureau");

@Resolver(() => BureauType)
export class BureauResolver extends Bureaus {
  @FieldResolver(() => [BureauNameType], {
    description: both({
      zh: "全部名称：文件印有的，由省略补全的，名录中的",
      en: "All its names: those that documents print, those completed from an elision, those of the registry",
    }),
  })
  names(@Root() body: NodeObject<"Bureau">): BureauNameType[] {
    const {
      aliases,
      completedNames = [],
      completedBy = [],
      officialName,
      englishName,
      registry = null,
    } = body;
    return [
      ...aliases.map((name) => ({ name, knownBy: "PRINTED" as const, source: null })),
      ...completedNames.map((name, index) => ({
        name,
        knownBy: "COMPLETED" as const,
        source: completedBy[index] ?? null,
      })),
      ...[officialName, englishName]
        .filter((name) => name !== undefined)
        .map((name) => ({ name, knownBy: "REGISTRY" as const, source: registry })),
    ];
  }

  @FieldResolver(() => [BureauType], {
    description: "机构改革后承接其职能的单位 / The bodies that a reform gave its work to",
  })
  async succeededBy(@Root() body: NodeObject<"Bureau">, @Ctx() { store }: Context): Promise<unknown[]> {
    return (await neighboursBy(store(), body.id, "SUCCEEDED_BY", "OUT")).map(toObject);
  }

  @FieldResolver(() => [BureauType], {
    description: "机构改革前的单位（图中有的） / The bodies whose work it took over, of those in the graph",
  })
  async predecessors(@Root() body: NodeObject<"Bureau">, @Ctx() { store }: Context): Promise<unknown[]> {
    return (await neighboursBy(store(), body.id, "SUCCEEDED_BY", "IN")).map(toObject);
  }
}
