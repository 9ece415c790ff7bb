import type { Role } from "../../model/index.ts";
import { isText } from "./columns.ts";
import { DUTIES } from "./duties.ts";
import type { Head } from "./heads.ts";
import type { Matrix } from "./matrix.ts";

/** Beside 配合单位 alone somebody else has to answer: 主体单位. */
const HELPERS: readonly (Role | "COUNT")[] = ["SUPPORT", "GUIDE"];

/**
 * 部门, 单位 over bodies charges nobody beside 责任单位, and none in a list of persons, telephones or scores, where no
 * column says what is to be done.
 */
export function withoutOthers(
  folded: string,
  matrix: Matrix,
  heads: readonly Head[],
  words: readonly string[],
  firstRow: number,
): Head[] {
  const sure = heads.some((head) => head.is === "OWNERS" && head.sure && !HELPERS.includes(head.role));
  const tasks = heads.some((head, column) => isText(folded, matrix, head, column, firstRow));
  /* 监测点名称 | 管理单位 lists what there is, and nothing that is to be done */
  const says = heads.some(
    (head, column) => ["TASK", "CONTENT", "VALUE"].includes(head.is) || DUTIES.test(words[column] ?? ""),
  );
  return heads.map((head) => {
    if (head.is !== "OWNERS" || !head.generic) return head;
    const passed = head.generic === "PLAIN" && (sure || !says);
    return !tasks || passed ? { is: "UNKNOWN" } : head;
  });
}
