/**
 * An invented country: 3 provinces, 10 cities, 36 counties. No division of these names exists, and no two
 * have the same name: whose plan it is can be told from its name alone.
 */
const COUNTRY = {
  云岭省: {
    青澜市: "鹿鸣县 梅岗县 竹影县 兰渡县",
    白芷市: "杏坪县 枫垭县 荷汀县 柏坞县",
    松泉市: "葛溪县 樟桥县 栗岗县 茶坞县",
    石涧市: "桐汀县 榆坪县 槐荫县",
  },
  海澜省: {
    望潮市: "鸥屿县 帆湾县 螺洲县 珠浦县",
    碧屿市: "潮音县 盐滩县 礁石县 渔灯县",
    澄湾市: "月港县 沙坝县 贝阙县",
  },
  朔原省: {
    雁栖市: "长风县 雪峪县 驼铃县 星原县",
    长戈市: "砾川县 烽台县 牧歌县",
    赤柳市: "胡杨县 沙枣县 甘棠县",
  },
};

const NATION = { level: "NATIONAL", name: "国家", path: "", upper: null };
const PROVINCES = Object.keys(COUNTRY).map((name) => ({
  level: "PROVINCIAL",
  name,
  path: name,
  upper: NATION,
}));
const CITIES = PROVINCES.flatMap((upper) =>
  Object.keys(COUNTRY[upper.name]).map((name) => within(upper, "MUNICIPAL", name)),
);
const COUNTIES = CITIES.flatMap((upper) =>
  COUNTRY[upper.upper.name][upper.name].split(" ").map((name) => within(upper, "COUNTY", name)),
);

/**
 * From above to below, as plans of one subject are issued. `path` is how a signature writes the place,
 * `upper` the place above it.
 */
export const PLACES = [NATION, ...PROVINCES, ...CITIES, ...COUNTIES];

function within(upper, level, name) {
  return { level, name, path: `${upper.path}${name}`, upper };
}
