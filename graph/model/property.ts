import type { Caption } from "./caption.ts";
import type { Vocabulary, WordOf } from "./vocabulary.ts";

/** What a property can hold. `texts` and `enums` are lists; `id` is the id of a node. */
type Held =
  | { readonly kind: "text" | "id" | "integer" | "float" | "boolean" | "texts" }
  | { readonly kind: "enum" | "enums"; readonly of: Vocabulary };

/**
 * One property of a label or of a relationship type: what it holds, whether it is always there, and what it
 * says.
 */
export type Property = Caption &
  Held & {
    /** Never absent. */
    readonly required?: true;
    /** False: kept in the store, not shown by the API. */
    readonly api?: false;
  };

/** The properties of a label or of a relationship type, by name. */
export type Properties = Readonly<Record<string, Property>>;

/** What the stores can hold; a property without value is absent. */
export type Value = string | number | boolean | readonly string[];

/** Properties of no known kind, as everything that treats all alike sees them. */
export type Values = Readonly<Record<string, Value | undefined>>;

/** The type of one property's value. */
export type ValueOf<Of extends Property> = Of extends {
  readonly kind: "enum";
  readonly of: infer Words extends Vocabulary;
}
  ? WordOf<Words>
  : Of extends { readonly kind: "enums"; readonly of: infer Words extends Vocabulary }
    ? readonly WordOf<Words>[]
    : Of extends { readonly kind: "text" | "id" }
      ? string
      : Of extends { readonly kind: "integer" | "float" }
        ? number
        : Of extends { readonly kind: "boolean" }
          ? boolean
          : readonly string[];

type RequiredIn<Of extends Properties> = {
  [Name in keyof Of]: Of[Name] extends { readonly required: true } ? Name : never;
}[keyof Of];

/** The values of a kind's properties: the required ones are there, the others may be absent. */
export type ValuesOf<Of extends Properties> = {
  readonly [Name in RequiredIn<Of>]: ValueOf<Of[Name]>;
} & { readonly [Name in Exclude<keyof Of, RequiredIn<Of>>]?: ValueOf<Of[Name]> };

/** The same before absent ones are left out: a rule may say null of what it does not know. */
export type DraftOf<Of extends Properties> = {
  readonly [Name in RequiredIn<Of>]: ValueOf<Of[Name]>;
} & { readonly [Name in Exclude<keyof Of, RequiredIn<Of>>]?: ValueOf<Of[Name]> | null };
