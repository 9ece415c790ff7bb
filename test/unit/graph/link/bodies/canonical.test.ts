import { expect, test } from "vitest";
import { bodyOf } from "../../../../../graph/link/bodies/body-of.ts";

const identity = (name: string, place: string | null, elided: string | null = null) => {
  const body = bodyOf(name, false, { place, elided });
  return body.bound === "PLACE" ? `${body.place}/${body.key}` : body.bound;
};
const kind = (name: string, place = "云岭省/北塘市") => bodyOf(name, false, { place, elided: null }).kind;
const CITY = "浙江省/杭州市";

test.each([
  ["国家", "国家发展和改革委员会", "国家发展改革委", "发展改革委", "发改委", "国家发改委"],
  ["国家", "中国人民银行", "人民银行"],
  ["国家", "国务院国资委", "国资委"],
  ["国家", "中央网信办", "网信办"],
  ["国家", "中国科学院", "中科院"],
  ["国家", "国务院扶贫办", "扶贫办"],
  ["国家", "中国银保监会", "银保监会"],
  [
    CITY,
    "市市场监督管理局",
    "市市场监管局",
    "市市监局",
    "杭州市市场监督管理局",
    "市市场监管局（市知识产权局）",
  ],
  [CITY, "市人力资源和社会保障局", "市人力资源社会保障局", "市人力社保局", "市人社局"],
  [CITY, "市卫生健康委员会", "市卫生健康委", "市卫健委"],
  [CITY, "市人民政府办公厅", "市政府办公厅", "杭州市人民政府办公厅"],
  [CITY, "团市委", "共青团杭州市委"],
  [CITY, "市委网信办", "市网信办", "中共杭州市委网络安全和信息化委员会办公室"],
  ["浙江省", "省经济和信息化厅", "省经信厅", "浙江省经济和信息化厅"],
  ["浙江省", "省法院", "省高级人民法院"],
  ["浙江省", "省信用办", "省信用管理办公室"],
])("in %s one body: %s …", (place, ...names) => {
  expect(new Set(names.map((name) => identity(name, place))).size).toBe(1);
});

test("a name of another level is of the place of that level", () => {
  expect(identity("省财政厅", CITY)).toBe("浙江省/财政厅");
  expect(identity("财政部", CITY)).toBe("国家/财政部");
  expect(identity("市财政局", "浙江省/金华市/义乌市")).toBe("浙江省/金华市/义乌市/财政局");
  expect(identity("市财政局", "江苏省/南京市/鼓楼区")).toBe("江苏省/南京市/财政局");
  expect(identity("网信办", "浙江省")).toBe("浙江省/省委网信办");
});

test("what looks alike and is not", () => {
  expect(identity("重庆金融监管局", "重庆市")).not.toBe(identity("市金融监管局", "重庆市"));
  expect(identity("市委办公室", CITY)).not.toBe(identity("市政府办公室", CITY));
  expect(identity("省知识产权局", "浙江省")).not.toBe(identity("省市场监管局", "浙江省"));
  expect(identity("市场监管局", CITY)).toBe(`${CITY}/市场监管局`);
  expect(identity("市民政局", CITY)).toBe(`${CITY}/民政局`);
});

test.each([
  ["市妇联", "PEOPLES_ORGANISATION"],
  ["市残联", "PEOPLES_ORGANISATION"],
  ["市总工会", "PEOPLES_ORGANISATION"],
  ["市工商联", "PEOPLES_ORGANISATION"],
  ["市法院", "COURT"],
  ["市检察院", "COURT"],
  ["市委宣传部", "PARTY_ORGAN"],
  ["中央网信办", "PARTY_ORGAN"],
  ["北塘水务集团", "COMPANY"],
  ["市软件行业协会", "ASSOCIATION"],
  ["市人大常委会", "CONGRESS"],
  ["市疾控中心", "INSTITUTION"],
  ["市人民政府", "GOVERNMENT"],
  ["杭州市西湖区", "PLACE"],
  ["牵头单位", "GROUP"],
  ["配合单位", "GROUP"],
  ["单位", "GROUP"],
  ["所在地市", "GROUP"],
  ["行业主管部门", "GROUP"],
  ["市财政局", "ADMINISTRATION"],
])("%s is of kind %s", (name, expected) => expect(kind(name)).toBe(expected));
