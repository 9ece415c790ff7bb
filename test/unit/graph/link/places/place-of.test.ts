import { expect, test } from "vitest";
import { statedPlaceOf } from "../../../../../graph/index.ts";
import { placeAtHead } from "../../../../../graph/link/places/at-head.ts";
import { placeOf } from "../../../../../graph/link/places/place-of.ts";
import type { Source } from "../../../../../graph/text/document.ts";
import { parse } from "../../../../../graph/text/parse.ts";
import { dedent, sourceOf } from "../../../../support/sources.ts";

const place = (text: string, more: Partial<Source> = {}) =>
  placeOf(parse({ ...sourceOf(dedent(text)), ...more }));

test.each([
  ["南京市鼓楼区人民政府办公室", "江苏省/南京市/鼓楼区"],
  ["中共徐州市鼓楼区委员会", "江苏省/徐州市/鼓楼区"],
  ["吉林省柳河县人民政府办公室", "吉林省/通化市/柳河县"],
  ["柳河县人民政府", "吉林省/通化市/柳河县"],
  ["义乌市财政局", "浙江省/金华市/义乌市"],
  ["仙桃市人民政府", "湖北省/仙桃市"],
  ["北京市朝阳区教育委员会", "北京市/朝阳区"],
  ["广西柳州市人民政府", "广西壮族自治区/柳州市"],
  ["杨凌示范区管委会", "陕西省/杨凌示范区"],
  ["云岭省北塘市东湖区人民政府", "云岭省/北塘市/东湖区"],
  ["鼓楼区人民政府", "鼓楼区"],
])("%s stands for %s", (words, path) => expect(placeAtHead(words)?.path).toBe(path));

test.each([
  "市场监督管理局",
  "城市管理局",
  "住房和城乡建设厅",
  "社区服务中心",
  "国家统计局",
  "质量强省工作推进委员会",
])("%s names no place", (words) => expect(placeAtHead(words)).toBeNull());

const BODY = `

  一、主要任务
  （一）加强管理。做好各项工作。（责任单位：财政局）
`;

test("by the issuer, before all else", () =>
  expect(
    place(`浙江省数据局关于印发杭州市数据行动方案的通知\n浙江省数据局\n2024年3月1日${BODY}`),
  ).toMatchObject({
    path: "浙江省",
    by: "ISSUER",
  }));

test("by the number", () =>
  expect(place(`杭政办函〔2024〕3号\n数据行动方案${BODY}`)).toEqual({
    path: "浙江省/杭州市",
    by: "NUMBER",
    words: "杭政办函〔2024〕3号",
  }));

test("a number that two places share proves none", () =>
  expect(place(`宁政办发〔2024〕3号\n数据行动方案${BODY}`)).toBeNull());

test("by the title", () =>
  expect(place(`象州县农村公路管护方案${BODY}`)).toMatchObject({
    path: "广西壮族自治区/来宾市/象州县",
    by: "TITLE",
    words: "象州县",
  }));

const CITIES = "支持杭州、宁波、温州先行先试，推动绍兴市、嘉兴市跟进。我省到2027年建成体系。";

test("by the words of the text, with the words that prove it", () => {
  const found = place(`数据要素行动方案\n\n一、主要任务\n（一）先行。${CITIES}（责任单位：省财政厅）\n`);
  expect(found).toMatchObject({ path: "浙江省", by: "TEXT" });
  expect(found!.words).toContain("我省");
  expect(found!.words).toContain("杭州");
});

test("cities of several provinces prove nothing", () =>
  expect(
    place(`数据行动方案\n\n一、任务\n（一）合作。我省与杭州、南京、武汉、长沙、成都合作。\n`),
  ).toBeNull());

test("by what the person who imports it says, when nothing else tells", () => {
  const stated = (corrects: boolean) => ({ place: { path: "杭州市/西湖区", corrects } });
  expect(place(`数据行动方案${BODY}`, stated(false))).toMatchObject({
    path: "浙江省/杭州市/西湖区",
    by: "STATED",
  });
  const issued = `江苏省数据局\n数据行动方案\n江苏省数据局\n2024年3月1日${BODY}`;
  expect(place(issued, stated(false))).toMatchObject({ path: "江苏省", by: "ISSUER" });
  expect(place(issued, stated(true))).toMatchObject({ path: "浙江省/杭州市/西湖区", by: "CORRECTED" });
});

test.each([
  ["浙江省/杭州市", "浙江省/杭州市"],
  ["杭州市", "浙江省/杭州市"],
  [" 江苏省／南京市／鼓楼区 ", "江苏省/南京市/鼓楼区"],
  ["云岭省/北塘市", "云岭省/北塘市"],
  ["鼓楼区", null],
  ["hangzhou", null],
  ["", null],
])("a person writes %s", (written, path) => expect(statedPlaceOf(written)).toBe(path));
