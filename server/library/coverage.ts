import { UNREAD_KIND, UNREAD_KINDS, type Extraction } from "../../graph/index.ts";

/**
 * One line: how many words or tables that usually state something were not read, by what they usually state.
 */
export function coverageOf({
  unread,
  notes = [],
}: Pick<Extraction, "unread"> & { readonly notes?: readonly unknown[] }): string {
  if (notes.length > 0) return `${wordsUnread(unread)}; ${partsUnread(notes.length)}`;
  return wordsUnread(unread);
}

function partsUnread(count: number): string {
  return `没有读到的页或部分 ${count} 处 / ${count} pages or parts not read`;
}

function wordsUnread(unread: Extraction["unread"]): string {
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
