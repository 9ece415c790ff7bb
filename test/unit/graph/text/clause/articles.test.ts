import { describe, expect, test } from "vitest";
import { ownersOf } from "../../../../support/owners.ts";

describe("rules made of articles charge whom they name", () => {
  test.each<[string, string[]]>([
    [
      "北塘市水库管理办法\n\n第一条 为加强管理，制定本办法。\n第二条 本办法适用于本市。\n第三条 市水利局是本市水库管理的主管部门，负责水库的监督管理，其所属的市水库管理中心具体负责日常巡查。\n第四条 县级以上人民政府负责本行政区域内的水库安全。有关部门负责配合。\n第五条 本办法由市水利局负责解释。\n",
      ["市水利局 SOLE", "市水库管理中心 SOLE", "市水利局 SOLE"],
    ],
    [
      "北塘市水闸管理办法\n\n第一条 为加强管理，制定本办法。\n第二条 市水利局负责全市水闸的监督管理，市应急管理局、市公安局按照职责做好相关工作。\n第三条 市水闸管理站具体负责水闸运行；镇人民政府负责辖区内小型水闸。\n第四条 水闸管理单位负责日常维护，公安机关负责治安管理。\n第五条 由市财政局会同市水利局制定经费办法。\n",
      ["市水利局 SOLE", "市水闸管理站 SOLE", "市财政局 LEAD", "市水利局 SUPPORT"],
    ],
  ])("%j", (text, owners) => expect(ownersOf(text)).toEqual(owners));
});

test("traditional script is read as the simplified one", () => {
  expect(
    ownersOf(
      "北塘市實施方案\n一、重點任務\n（一）加強管護。（主辦單位：市水務局；協辦單位：市環保局、市財政局）\n（二）強化監測。由市水務局會同市氣象局開展會商。\n",
    ),
  ).toEqual(["市水務局 LEAD", "市環保局 SUPPORT", "市財政局 SUPPORT", "市水務局 LEAD", "市氣象局 SUPPORT"]);
});
