import { describe, expect, test } from "vitest";
import { fullLeadingGroupOf, leadingGroupsOf, repairOf } from "../../../../graph/link/misprints.ts";

const counts = (names: Record<string, number>) => new Map(Object.entries(names));

describe("a misprint is repaired only when nothing else is possible", () => {
  test.each<[string, Record<string, number>, string | null]>([
    ["市场监管", { 市场监管: 1, 市场监管局: 9 }, "市场监管局"],
    ["示范市场监管局", { 示范市场监管局: 1, 市场监管局: 9 }, "市场监管局"],
    ["工商和商务局", { 工商和商务局: 1, 工业和商务局: 9 }, "工业和商务局"],
    ["工商和商务局", { 工商和商务局: 2, 工业和商务局: 9 }, null],
    ["工商和商务局", { 工商和商务局: 1, 工业和商务局: 4 }, null],
    ["种业创业中心", { 种业创业中心: 1, 种业创新中心: 1 }, null],
    ["省发展改革委", { 省发展改革委: 1, 市发展改革委: 9 }, null],
    ["第一人民医院", { 第一人民医院: 1, 第二人民医院: 9 }, null],
    ["省技厅", { 省技厅: 1, 省科技厅: 5 }, "省科技厅"],
    ["省技厅", { 省技厅: 1, 省科技厅: 5, 省农技厅: 1 }, "省科技厅"],
    ["省审计厅", { 省审计厅: 1, 省审计局厅: 1 }, null],
    ["民政局", { 民政局: 1, 财政局: 9 }, null],
  ])("%s among %o → %s", (name, names, repaired) =>
    expect(repairOf(name, ["杨凌示范区", "示范区"], counts(names))?.name ?? null).toBe(repaired),
  );

  test("a leading group is known by its full name when the text has exactly one", () => {
    expect(
      fullLeadingGroupOf("质量强区领导小组办公室", leadingGroupsOf("发挥质量强区工作推进领导小组办公室作用"))
        ?.name,
    ).toBe("质量强区工作推进领导小组办公室");
    expect(
      fullLeadingGroupOf(
        "质量强区领导小组",
        leadingGroupsOf("质量强区工作推进领导小组、质量强区议事领导小组"),
      ),
    ).toBeNull();
    expect(fullLeadingGroupOf("质量强区领导小组", leadingGroupsOf("质量强区领导小组"))).toBeNull();
  });
});
