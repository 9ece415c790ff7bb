import type { PolicyLevel } from "../../model/index.ts";
import { gazetteer } from "./gazetteer.ts";
import { NATION, outwards } from "./place.ts";

/** 北京市, 上海市, 天津市, 重庆市: provinces whose districts stand directly under them. */
const MUNICIPALITY = /^(?:北京|上海|天津|重庆)市/;

/** The level of a place of the list; null for one that no list knows, or a zone of no level. */
function levelOfPlace(path: string): PolicyLevel | null {
  if (path === NATION) return "NATIONAL";
  if (!gazetteer().isRooted(path) || /(?:示范|开发|新|园|保税|试验|合作)区$/.test(path)) return null;
  const depth = path.split("/").length;
  if (depth === 1) return "PROVINCIAL";
  if (MUNICIPALITY.test(path) || depth === 3) return "COUNTY";
  return "MUNICIPAL";
}

/**
 * The place itself, or the one it lies in, that is of a level: 浙江省/杭州市 of a provincial plan is 浙江省. Null where it
 * lies above. A place that no list knows is of any level.
 */
export function atLevel(path: string, level: PolicyLevel | null): string | null {
  if (level === null || levelOfPlace(path) === null) return path;
  // 仙桃市 stands directly under its province.
  if (level === "COUNTY" && levelOfPlace(path) === "MUNICIPAL" && gazetteer().isRooted(path)) return null;
  return outwards(path).find((one) => levelOfPlace(one) === level) ?? null;
}
