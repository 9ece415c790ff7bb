import { UNREAD_KIND, UNREAD_KINDS, type Extraction } from "../../graph/index.ts";

/** One line: how many words or tables that usually state something were not read, by what they usually state. */
export function coverageOf({ unread }: Pick<Extraction, "unread">): string {
  if (unread.length === 0) return "未发现没有读出的内容 / nothing was found that was not read";
  const counts = UNREAD_KINDS.map((kind) => ({
    kind,
    count: unread.filter((item) => item.kind === kind).length,
  }));
  const named = counts.filter(({ count }) => count > 0);
  const zh = named.map(({ kind, count }) => `${UNREAD_KIND.words[kind].zh} ${count}`).join("，");
  const en = named.map(({ kind, count }) => `${UNREAD_KIND.words[kind].en} ${count}`).join(", ");
  return `没有读出的内容 ${unread.length} 处：${zh} / ${unread.length} not read: ${en}`;
}
