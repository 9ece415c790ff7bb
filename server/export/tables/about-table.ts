import { MADE_UP } from "../../../graph/index.ts";
import type { Exported } from "../exported.ts";
import type { Table } from "./table.ts";

/** What an export is of, a fact a row; the same facts stand at the head of the forms that are no tables. */
export function aboutOf(exported: Exported): Readonly<Record<string, string | boolean>> {
  const { revision, publicUrl, policy, complete, madeUp } = exported;
  return {
    ...(revision !== null && { revision }),
    ...(publicUrl !== null && { address: publicUrl }),
    ...(policy && { policy: policy.id }),
    ...(!complete && { complete }),
    ...(madeUp && { madeUp: MADE_UP }),
  };
}

const MEANING: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  revision: ["图的版本：内容的散列", "The revision of the graph: a hash of its content"],
  address: ["本服务的网址", "The address of the service"],
  policy: ["只含这份文件，及其关系所及的节点", "Of this document only, with what its relationships lead to"],
  complete: ["导出时图尚未载入完毕", "The graph was not whole when it was exported"],
  madeUp: ["数据为虚构", "The data is made up"],
};

export const ABOUT: Table = {
  name: "about",
  zh: "说明",
  en: "About",
  columns: [
    { name: "fact", zh: "项", en: "A fact", kind: "text" },
    { name: "value", zh: "值", en: "What it is", kind: "text" },
    { name: "zh", zh: "中文说明", en: "In Chinese", kind: "text" },
    { name: "en", zh: "英文说明", en: "In English", kind: "text" },
  ],
  async *rows(exported) {
    for (const [fact, value] of Object.entries(aboutOf(exported))) {
      const [zh, en] = MEANING[fact]!;
      yield [fact, value, zh, en];
    }
  },
};
