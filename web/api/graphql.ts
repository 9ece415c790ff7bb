import { initGraphQLTada } from "gql.tada";
import type { introspection } from "./schema.generated.d.ts";

/** Makes a typed document of a query; its types come from the server's schema. */
export const graphql = initGraphQLTada<{ introspection: introspection; disableMasking: true }>();

export type { ResultOf, VariablesOf } from "gql.tada";

/** One of several shapes as one: what only some of them have may be absent. */
export type Merged<Union> = { [Key in keyof Union]: Union[Key] } & {
  [Key in Exclude<KeysOf<Union>, keyof Union>]?: ValueIn<Union, Key>;
};
type KeysOf<Union> = Union extends unknown ? keyof Union : never;
type ValueIn<Union, Key> = Union extends unknown ? (Key extends keyof Union ? Union[Key] : never) : never;
