import type { Brought } from "../../graph/text/joining/groups.ts";
import { paragraph, sheetRow, spreadsheet, wordFile } from "./office.ts";
import { reading } from "./reading.ts";

export const PLAN_TITLE = "石川市湖泊保护行动方案";

/** A notice that passes a plan on and announces its annexes. */
export const NOTICE = `石川市人民政府关于印发《${PLAN_TITLE}》的通知
石政发〔2024〕15号

各县（区）人民政府，市政府各部门：

现将《${PLAN_TITLE}》印发给你们，请认真贯彻执行。

石川市人民政府
2024年5月6日
`;

/** The plan, its two measures with owners; it announces a task table and a list of indicators. */
export const BODY_LINES = [
  PLAN_TITLE,
  "为保护湖泊，制定本方案。",
  "一、主要任务",
  "（一）整治入湖河道。到2026年，完成12条入湖河道整治。（市水务局牵头，市生态环境局配合）",
  "（二）恢复湖滨湿地。到2026年，恢复湖滨湿地300公顷。（市自然资源局牵头，市财政局配合）",
  "二、保障措施",
  "（三）加强组织领导。任务分工见附件1。（市水务局负责）",
  "附件：1.重点任务分工表",
  "2.主要指标",
];

/** The task table: of the second measure it names another leader than the body. */
export const TASK_ROWS: readonly (readonly string[])[] = [
  ["序号", "重点任务", "牵头单位", "配合单位", "完成时限"],
  ["1", "整治入湖河道", "市水务局", "市生态环境局", "2026年12月"],
  ["2", "恢复湖滨湿地", "市林业局", "市财政局", "2026年12月"],
];

export const word = (lines: readonly string[]) =>
  wordFile({ body: lines.map((line) => paragraph(line)).join("") });

export const sheet = (title: string | null, rows: readonly (readonly string[])[]) => {
  const lines = [...(title === null ? [] : [[title]]), ...rows];
  const data = lines.map((cells, index) => sheetRow(index + 1, cells)).join("");
  return spreadsheet([{ name: "Sheet1", content: `<sheetData>${data}</sheetData>` }]);
};

/** A file in a folder, as the product reads it. */
export async function brought(folder: string, name: string, file: string | Uint8Array): Promise<Brought> {
  return { source: await reading(name, file), folder };
}

/** Notice, plan, task table and a list of indicators that is headed by its number. */
export async function planFiles(folder = "石川"): Promise<Brought[]> {
  const indicators = "附件2\n主要指标\n1.湖泊水质优良比例达到90%以上。\n";
  return Promise.all([
    brought(folder, "通知.txt", NOTICE),
    brought(folder, "方案.docx", word(BODY_LINES)),
    brought(folder, "分工表.xlsx", sheet("重点任务分工表", TASK_ROWS)),
    brought(folder, "指标.txt", indicators),
  ]);
}
