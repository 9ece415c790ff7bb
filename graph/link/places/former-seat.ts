import type { Metadata } from "../../text/document.ts";

/** `中共杨凌示范区工委`, `杨凌示范区管委会`, `陕西省人民政府办公厅` → 杨凌示范区, 杨凌示范区, 陕西省 */
const PLACE = "(.{2,20}?(?:省|市|自治区|自治州|州|盟|县|旗|示范区|开发区|新区|区|镇|乡))";
const AUTHORITY = "党?工委|管委会|管理委员会|人民政府|党委|委|政府";
const OFFICE = ".{0,12}(?:局|厅|委员会|办公厅|办公室)";
const SEAT = new RegExp(`^(?:中共)?${PLACE}(?:${AUTHORITY}|${OFFICE})`);

/**
 * One word for the place of a document, from its issuers, as versions before paths of places had it; null when they
 * do not tell. Ids of policies are made with it, and ids are never taken back.
 */
export function formerSeatOf(metadata: Metadata): string | null {
  if (metadata.place !== undefined) return metadata.place.split("/").at(-1)!;
  if (metadata.level === "NATIONAL") return "国家";
  for (const issuer of metadata.issuers) {
    const seat = SEAT.exec(issuer.name)?.[1];
    if (seat) return seat;
  }
  return null;
}
