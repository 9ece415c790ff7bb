import type { Texts } from "../texts.ts";

/** What can go wrong. */
export const error = {
  "policy.unknown": { zh: "没有这份文件", en: "There is no such document" },
  "policy.unknownHint": { zh: "库中没有编号为 {id} 的文件。", en: "There is no document with the id {id}." },
  "policy.notHeld": {
    zh: "本库未收录这份文件的原文，只收录了别的文件对它的引用。",
    en: "The text of this document is not held; only what other documents say of it is.",
  },
  "policy.further": { zh: "另有 {n} 份，请从检索进入", en: "{n} more: find them by search" },
  "policy.toChain": { zh: "看引用它的责任链", en: "See its chain of responsibility" },
  "policy.toHeld": { zh: "改看已收录的文件", en: "Choose a document that is held" },
  "error.NETWORK": { zh: "连不上服务器", en: "The server cannot be reached" },
  "error.NETWORK.hint": {
    zh: "请确认服务仍在运行（npm start），然后重试。",
    en: "Check that it still runs (npm start), then try again.",
  },
  "error.STORE_UNAVAILABLE": { zh: "图库暂时不可用", en: "The store is not available" },
  "error.STORE_UNAVAILABLE.hint": {
    zh: "服务器正在等待图库应答，稍后重试即可。",
    en: "The server is waiting for its store; try again in a moment.",
  },
  "error.STORE_DAMAGED": { zh: "图库的文件已损坏", en: "A file of the store is damaged" },
  "error.STORE_DAMAGED.hint": {
    zh: "文件没有改动，请保留它，再按下面的说明处理。",
    en: "It was left as it was; keep it, and do as the words below say.",
  },
  "error.STORE_READ_ONLY": { zh: "图库不能写入", en: "The store may not be written" },
  "error.STORE_READ_ONLY.hint": {
    zh: "请让运行服务的用户有写权限，然后重试。",
    en: "Allow the user that runs the server to write, then try again.",
  },
  "error.STORE_FULL": { zh: "磁盘已满", en: "The disk is full" },
  "error.STORE_FULL.hint": {
    zh: "原有内容未动；腾出空间后重试。",
    en: "What was stored is as it was; make room, then try again.",
  },
  "error.STORE_LOCKED": { zh: "图库正被占用", en: "The store is held by another process" },
  "error.STORE_LOCKED.hint": {
    zh: "没有写入；请稍后重试。",
    en: "Nothing was written; try again in a moment.",
  },
  "error.STORE_TOO_LARGE": { zh: "一次写入的内容太大", en: "That is too large to write at once" },
  "error.STORE_TOO_LARGE.hint": {
    zh: "没有写入；请把文件拆开，或分批导入。",
    en: "Nothing was written; split the document, or import in parts.",
  },
  "error.STORE_OUT_OF_MEMORY": { zh: "图库的内存不足", en: "The store has too little memory" },
  "error.STORE_OUT_OF_MEMORY.hint": {
    zh: "没有写入；请增加内存，或分批导入。",
    en: "Nothing was written; give it more memory, or import in parts.",
  },
  "error.NOT_FOUND": { zh: "没有这个节点", en: "There is no such node" },
  "error.NOT_FOUND.hint": {
    zh: "链接可能来自另一版本的图，请重新检索。",
    en: "The link may come from another revision of the graph; search again.",
  },
  "error.SCREEN": { zh: "这个页面没能打开", en: "This screen could not be opened" },
  "error.SCREEN.hint": {
    zh: "服务可能刚刚更新过；重新载入页面即可。",
    en: "The service may just have been renewed; load the page again.",
  },
  "error.OTHER": { zh: "出错了", en: "Something went wrong" },
  "error.OTHER.hint": {
    zh: "请重试；若仍出错，请把下面的文字告诉维护者。",
    en: "Try again; if it stays, tell the maintainers the words below.",
  },
  "error.retry": { zh: "重试", en: "Try again" },
} as const satisfies Texts;
