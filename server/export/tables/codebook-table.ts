import type { Column, Table } from "./table.ts";

const COLUMNS: readonly Column[] = [
  { name: "table", zh: "表", en: "The table", kind: "text" },
  { name: "column", zh: "列", en: "The column", kind: "text" },
  { name: "kind", zh: "类型", en: "What it holds", kind: "text" },
  { name: "word", zh: "取值；空行说明整列", en: "A word it may have; empty: of the column", kind: "text" },
  { name: "zh", zh: "中文说明", en: "What it says, in Chinese", kind: "text" },
  { name: "en", zh: "英文说明", en: "What it says, in English", kind: "text" },
];

/** A row a column of other tables, and one for each word that it may have. */
export function codebookOf(tables: readonly Table[]): Table {
  return {
    name: "codebook",
    zh: "字段说明",
    en: "Codebook",
    columns: COLUMNS,
    async *rows() {
      for (const table of tables)
        for (const { name, kind, zh, en, words = {} } of table.columns) {
          yield [table.name, name, kind, "", zh, en];
          for (const [word, caption] of Object.entries(words))
            yield [table.name, name, kind, word, caption.zh, caption.en];
        }
    },
  };
}
