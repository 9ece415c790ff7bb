import { Field, ObjectType } from "type-graphql";
import { apiTypeOf } from "./enums.ts";
import { typeOfLabel } from "./labels.type.ts";
import type { NodeObject } from "./node.type.ts";
import { addAsked } from "./planned/asked.ts";

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

addAsked<NodeObject<"Bureau">, unknown>(typeOfLabel("Bureau"), "names", {
  type: () => [BureauNameType],
  zh: "全部名称：文件印有的，由省略补全的，名录中的",
  en: "All its names: those that documents print, those completed from an elision, those of the registry",
  ask: async (bodies) => bodies.map(namesOf),
});

function namesOf(body: NodeObject<"Bureau">): BureauNameType[] {
  const { aliases, completedNames = [], completedBy = [], officialName, englishName, registry = null } = body;
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
