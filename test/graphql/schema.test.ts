import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from "graphql";
import { describe, expect, test } from "vitest";
import { createSchema } from "../../server/schema/build.ts";
import { schemaFiles } from "../support/schema-files.ts";

const schema = await createSchema();
const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));

describe("the schema", () => {
  test("and what is made of the model are the committed ones (`npm run schema` writes them)", async () => {
    for (const [path, content] of Object.entries(await schemaFiles()))
      await expect(content).toMatchFileSnapshot(`../../${path}`);
  });

  test("describes everything, Chinese first and English second", () => {
    const bilingual = /^[^/]*[\u4e00-\u9fa5].* \/ .*[A-Za-z]/s;
    const undescribed: string[] = [];
    const check = (name: string, description: string | null | undefined) => {
      if (!bilingual.test(description ?? "")) undescribed.push(name);
    };
    for (const type of types) {
      if (isEnumType(type))
        for (const value of type.getValues()) check(`${type.name}.${value.name}`, value.description);
      if (isInputObjectType(type))
        for (const field of Object.values(type.getFields()))
          check(`${type.name}.${field.name}`, field.description);
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      if (type.name !== "Query" && type.name !== "Mutation") check(type.name, type.description);
      for (const field of Object.values(type.getFields())) {
        check(`${type.name}.${field.name}`, field.description);
        for (const argument of field.args)
          check(`${type.name}.${field.name}(${argument.name})`, argument.description);
      }
    }
    expect(undescribed).toEqual([]);
  });

  test("has no input objects but those of statements, filters and orders, and no type that nothing leads to", () => {
    const inputs = types.filter(isInputObjectType).map(({ name }) => name);
    expect(inputs.filter((name) => !/(?:Where|Order)$/.test(name))).toEqual([
      "StatementInput",
      "StatementValueInput",
    ]);
    expect(types.some((type) => getNamedType(type).name === "Subgraph")).toBe(true);
  });
});
