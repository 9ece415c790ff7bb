import { expect, test } from "vitest";
import { levelOf } from "../../../../graph/text/level.ts";

test.each([
  ["国务院办公厅", "NATIONAL"],
  ["云岭省人民政府办公厅", "PROVINCIAL"],
  ["重庆市人民政府", "PROVINCIAL"],
  ["广西壮族自治区人民政府", "PROVINCIAL"],
  ["上海市发展和改革委员会", "PROVINCIAL"],
  ["省农业农村厅", "PROVINCIAL"],
  ["云岭省市场监督管理局", "PROVINCIAL"],
  ["云岭省北塘市商务局", "MUNICIPAL"],
  ["北塘市市场监督管理局", "MUNICIPAL"],
  ["中共北塘市委办公室", "MUNICIPAL"],
  ["恩施土家族苗族自治州人民政府", "MUNICIPAL"],
  ["北京市朝阳区人民政府", "COUNTY"],
  ["北京市朝阳区发展和改革委员会", "COUNTY"],
  ["北塘市临江区教育局", "COUNTY"],
  ["云岭省北塘市昆河市人民政府", "COUNTY"],
  ["青原县商务局", "COUNTY"],
  ["中共柳河县委", "COUNTY"],
  ["茂林镇党政办公室", "COUNTY"],
  ["杨凌示范区管委会", null],
  ["中共杨凌示范区工委", null],
  ["临港经济技术开发区管委会", null],
  ["上海市人民代表大会", "PROVINCIAL"],
])("%s is of level %s", (issuer, level) => {
  expect(levelOf([issuer], null, "", "")).toBe(level);
});

test.each([
  ["北塘市城市更新行动方案", "MUNICIPAL"],
  ["浙江省城市内涝治理规划", "PROVINCIAL"],
  ["石城县2018年度河长制考核细则", "COUNTY"],
  ["加快城市市场化改革方案", null],
  ["关于建设先行区域的意见", null],
])("the title %s tells %s", (title, level) => {
  expect(levelOf([], null, title, "")).toBe(level);
});
