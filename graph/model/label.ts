import type { Caption } from "./caption.ts";
import type { Properties } from "./property.ts";

/** One label: what it is called, what it is, and the properties of its nodes. */
export interface LabelKind extends Caption {
  /** True of the numbered parts of a document, which also carry the label `Provision`. */
  readonly provision: boolean;
  readonly about: Caption;
  readonly properties: Properties;
}
