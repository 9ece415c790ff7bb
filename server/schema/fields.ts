import { Field, Float, ID, Int } from "type-graphql";
import type { Properties, Property } from "../../graph/index.ts";
import { both } from "./both.ts";
import { apiTypeOf } from "./enums.ts";

/** What a decorated class is to those that decorate it. */
export type ApiClass = abstract new () => object;

/**
 * Gives a type a field for each property that the API shows. With `optional` any of them may be null, because
 * not everything of the type has them; otherwise those that the model does not require.
 */
export function addFields(type: ApiClass, properties: Properties, optional = false): void {
  for (const [name, property] of Object.entries(properties)) {
    if (property.api === false) continue;
    const nullable = optional || !property.required;
    const description = both(property);
    // An enum must be registered before the schema is made, and so before the function is called.
    const held = typeOfProperty(property);
    Field(() => held, { nullable, description })(type.prototype, name);
  }
}

const SCALARS = { text: String, id: ID, integer: Int, float: Float, boolean: Boolean } as const;

/** How the API hands on the value of a property. */
export function typeOfProperty(property: Property) {
  switch (property.kind) {
    case "enum":
      return apiTypeOf(property.of);
    case "enums":
      return [apiTypeOf(property.of)];
    case "texts":
      return [String];
    default:
      return SCALARS[property.kind];
  }
}

/** A class of its own for decorators to describe: what they say of it is all that it is. */
export function newClass(): ApiClass {
  return class extends Object {};
}
