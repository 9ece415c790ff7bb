import type { LabelKind } from "../label.ts";
import { PROVISION_PROPERTIES } from "./provision.ts";

export const Section = {
  zh: "章节",
  en: "Section",
  provision: true,
  about: { zh: "章节、专栏或附件", en: "A section, column or attachment" },
  properties: PROVISION_PROPERTIES,
} as const satisfies LabelKind;
