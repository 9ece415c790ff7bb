import type { LabelKind } from "../label.ts";
import { PROVISION_PROPERTIES } from "./provision.ts";

export const Measure = {
  zh: "措施",
  en: "Measure",
  provision: true,
  about: { zh: "措施：(一)、(二)…", en: "A measure" },
  properties: PROVISION_PROPERTIES,
} as const satisfies LabelKind;
