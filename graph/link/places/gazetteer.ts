import divisions from "./divisions.json" with { type: "json" };
import zones from "./zones.json" with { type: "json" };
import { innermostOf, within } from "./place.ts";

/** The places of the country by their names; made when it is first asked. */
export interface Gazetteer {
  /** Paths of all places of a name: 鼓楼区 has several; none for a name that is no place's. */
  readonly named: (name: string) => readonly string[];
  /** By the name without its kind: 浙江, 杭州; provinces and prefectures only. */
  readonly shortened: (name: string) => string | null;
  /** All short names, longest first. */
  readonly shorts: readonly string[];
  /** True for a path that begins with a province. */
  readonly isRooted: (path: string) => boolean;
}

let made: Gazetteer | null = null;

export function gazetteer(): Gazetteer {
  made ??= make();
  return made;
}

/** 内蒙古自治区 → 内蒙古, 广西壮族自治区 → 广西, 恩施土家族苗族自治州 → 恩施 */
const PEOPLES = "壮|回|维吾尔|藏|彝|苗|土家|侗|布依|傣|景颇|白|哈尼|傈僳|羌|蒙古|哈萨克|朝鲜|柯尔克孜";
const KIND = new RegExp(`(?:省|市|地区|盟|(?:(?:${PEOPLES})族?)*自治[区州])$`);
/** 朝阳 is a city and districts, 吉林 a province and a city: their short names tell nothing. */
const SHARED = new Set(["吉林", "海南", "朝阳", "通辽", "中山", "宝山", "大理", "南通"]);

function make(): Gazetteer {
  const byName = new Map<string, string[]>();
  const byShort = new Map<string, string>();
  const provinces = new Set<string>();
  const add = (path: string) => {
    const name = innermostOf(path);
    const known = byName.get(name);
    if (known) known.push(path);
    else byName.set(name, [path]);
  };
  const addShort = (path: string) => {
    const short = innermostOf(path).replace(KIND, "");
    if (short.length >= 2 && !SHARED.has(short)) byShort.set(short, path);
  };
  for (const [province, lines] of Object.entries(divisions.provinces)) {
    provinces.add(province);
    add(province);
    addShort(province);
    for (const part of lines.join(" ").split(";")) {
      const [counties = "", prefecture] = part.split(":").toReversed();
      const outer = prefecture ? within(province, prefecture) : province;
      if (prefecture) {
        add(outer);
        addShort(outer);
      }
      for (const county of counties.split(" ")) if (county !== "") add(within(outer, county));
    }
  }
  for (const [zone, outer] of Object.entries(zones.zones)) if (!byName.has(zone)) add(within(outer, zone));
  return {
    named: (name) => byName.get(name) ?? [],
    shortened: (name) => byShort.get(name) ?? null,
    shorts: [...byShort.keys()].toSorted((a, b) => b.length - a.length),
    isRooted: (path) => provinces.has(path.split("/")[0]!),
  };
}
