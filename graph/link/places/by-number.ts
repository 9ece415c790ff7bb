import type { PolicyLevel } from "../../model/index.ts";
import { gazetteer } from "./gazetteer.ts";
import numbers from "./numbers.json" with { type: "json" };

const CITIES = new Map(Object.entries(numbers.cities));
const PROVINCES = new Map(Object.entries(numbers.provinces));
const LONGEST_STEM = 3;

/**
 * `浙政发〔2025〕10号` → 浙江省, `杭政办〔2024〕3号` → 浙江省/杭州市. Null for a stem that no list knows, that two places
 * share, or that says another level than the document is of.
 */
export function placeOfNumber(docNumber: string | null, level: PolicyLevel | null): string | null {
  if (docNumber === null || level === "NATIONAL" || level === "COUNTY") return null;
  if (level !== "PROVINCIAL")
    for (let length = LONGEST_STEM; length >= 1; length -= 1) {
      const city = CITIES.get(docNumber.slice(0, length));
      if (city !== undefined) return gazetteer().named(city)[0] ?? null;
    }
  if (level === "MUNICIPAL" || numbers.shared.some((stem) => docNumber.startsWith(stem))) return null;
  return /^[\u4e00-\u9fff]{2,}/.test(docNumber) ? (PROVINCES.get(docNumber[0]!) ?? null) : null;
}
