import { wordsOfRow, type Layout } from "./layout.ts";
import { filledIn, type Cell, type Matrix } from "./matrix.ts";

/** The heads printed again on a later page. */
export function repeatsHeads({ headRows, heads }: Layout, matrix: Matrix, index: number): boolean {
  const words = wordsOfRow(matrix.rows[index]!);
  return words !== "" && heads.length > 1 && headRows.includes(words);
}

/** 合计, 总分: a row that sums up the others. */
export function isTotalRow(row: readonly (Cell | null)[], ordinalAt: number): boolean {
  const filled = filledIn(row);
  const first = filled.find((cell) => cell.column !== ordinalAt) ?? filled[0];
  return /^(?:合计|总计|小计|共计|总分|总得分|总分值)[:(]?/.test((first?.words ?? "").replace(/\s/g, ""));
}

/** `注：1.本表…`: a remark in a row of its own. */
export function isRemarkRow(row: readonly (Cell | null)[]): boolean {
  const filled = filledIn(row);
  return (
    filled.length === 1 &&
    /^\(?(?:备?注|说明|填表说明|数据来源|来源)\d{0,2}[:.]/.test(filled[0]!.words.replace(/\s/g, ""))
  );
}
