import {
  METADATA_FIELD,
  POLICY_LEVEL,
  POLICY_STAGE,
  type MetadataField,
  type PolicyLevel,
  type PolicyStage,
} from "../../model/index.ts";
import { dateIn, refuseOthers, textIn, wordIn, type Given } from "../fields.ts";
import { refuse } from "../fault.ts";
import type { KindOfStatement } from "../kind.ts";

/** What a document is, in one field; null where it has no such thing. */
export type MetadataValue =
  | { readonly field: "title" | "place"; readonly to: string }
  | { readonly field: "number" | "date"; readonly to: string | null }
  | { readonly field: "level"; readonly to: PolicyLevel | null }
  | { readonly field: "stage"; readonly to: PolicyStage | null }
  | { readonly field: "issuers"; readonly to: readonly string[] };

export const metadata: KindOfStatement<MetadataValue> = {
  of: ["Policy"],
  quotes: "MAY",
  sourced: false,
  valueOf(given: Given) {
    refuseOthers(given, ["field", "to"], "value.");
    return READ[wordIn(given, "field", METADATA_FIELD)](given);
  },
};

/** `浙江省`, `浙江省/杭州市`: names from the widest to the narrowest. */
const PATH = /^[^/\s]+(?:\/[^/\s]+)*$/;

const READ: { readonly [Field in MetadataField]: (given: Given) => MetadataValue } = {
  title: (given) => ({ field: "title", to: textIn(given, "to").trim() }),
  number: (given) => ({ field: "number", to: given.to === null ? null : textIn(given, "to").trim() }),
  date: (given) => ({ field: "date", to: given.to === null ? null : dayIn(given) }),
  place: (given) => {
    const to = textIn(given, "to").trim();
    if (!PATH.test(to))
      refuse({
        zh: "value.to 应为地区路径，如 浙江省/杭州市，请改正",
        en: "value.to must be a path of places like 浙江省/杭州市; correct it",
      });
    return { field: "place", to };
  },
  level: (given) => ({ field: "level", to: given.to === null ? null : wordIn(given, "to", POLICY_LEVEL) }),
  stage: (given) => ({ field: "stage", to: given.to === null ? null : wordIn(given, "to", POLICY_STAGE) }),
  issuers: (given) => {
    const names = Array.isArray(given.to) ? (given.to as unknown[]) : [given.to];
    return { field: "issuers", to: names.map((name) => textIn({ to: name }, "to").trim()) };
  },
};

const DAY_LENGTH = "2024-06-30".length;

function dayIn(given: Given): string {
  const day = dateIn(given, "to");
  if (day.length !== DAY_LENGTH)
    refuse({
      zh: "value.to 应写到日，如 2024-06-30，请改正",
      en: "value.to must name the day, like 2024-06-30; correct it",
    });
  return day;
}
