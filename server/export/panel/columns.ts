import { METHOD, NODE_LABELS } from "../../../graph/index.ts";
import { CARRIED } from "../tables/common-columns.ts";
import { columnOf } from "../tables/model-columns.ts";
import type { Column } from "../tables/table.ts";

const { Indicator, Policy, Target } = NODE_LABELS;
const of = (name: string, zh: string, en: string, kind: Column["kind"] = "text"): Column => ({
  name,
  zh,
  en,
  kind,
});

/** The columns of the panel, in order. */
export const PANEL_COLUMNS: readonly Column[] = [
  of("indicator_id", "指标编号", "The id of the indicator"),
  columnOf("indicator", Indicator.properties.title),
  columnOf("unit", Indicator.properties.unit),
  columnOf("nature", Indicator.properties.nature),
  of("policy_id", "文件编号", "The id of the document"),
  columnOf("policy", Policy.properties.title),
  columnOf("place", Policy.properties.place),
  columnOf("level", Policy.properties.level),
  columnOf("stage", Policy.properties.stage),
  columnOf("issued_on", Policy.properties.issuedOn),
  columnOf("year", Target.properties.year),
  of("baseline_year", "基期年份", "The year of the baseline", "integer"),
  of(
    "baseline",
    "基期值；未载原文的不知，为空",
    "The baseline; unknown where the text is not held",
    "number",
  ),
  columnOf("operator", Target.properties.operator),
  columnOf("value", Target.properties.value),
  of("change", "是否为变化量（下降15% 为 -15）", "True for by how much: -15 for 下降15%", "boolean"),
  columnOf("printed", Target.properties.printed),
  of("owners", "责任单位", "Who answers for it", "list"),
  of("owner_ids", "责任单位编号", "Their ids", "list"),
  of("owner_roles", "各自的角色", "The role of each", "list"),
  {
    ...of("owner_methods", "各自由何得知（取最弱的一环）", "How each is known, by the weakest link", "list"),
    words: METHOD.words,
  },
  of(
    "owner_provisions",
    "经由哪条条款；本行自写为空",
    "Through which provision; null: the row itself",
    "list",
  ),
  of(
    "wholly_read",
    "文件是否全部读出；为真时，空格才表示没有",
    "Whether the document was wholly read: only then does an empty cell mean none",
    "boolean",
  ),
  ...CARRIED,
];
