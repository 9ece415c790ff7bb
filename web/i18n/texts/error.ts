import type { Texts } from "../texts.ts";

/** What can go wrong. */
export const error = {
  "error.NETWORK": ["连不上服务器", "The server cannot be reached"],
  "error.NETWORK.hint": [
    "请确认服务仍在运行（npm start），然后重试。",
    "Check that it still runs (npm start), then try again.",
  ],
  "error.STORE_UNAVAILABLE": ["图库暂时不可用", "The store is not available"],
  "error.STORE_UNAVAILABLE.hint": [
    "服务器正在等待图库应答，稍后重试即可。",
    "The server is waiting for its store; try again in a moment.",
  ],
  "error.NOT_FOUND": ["没有这个节点", "There is no such node"],
  "error.NOT_FOUND.hint": [
    "链接可能来自另一版本的图，请重新检索。",
    "The link may come from another revision of the graph; search again.",
  ],
  "error.SCREEN": ["这个页面没能打开", "This screen could not be opened"],
  "error.SCREEN.hint": [
    "服务可能刚刚更新过；重新载入页面即可。",
    "The service may just have been renewed; load the page again.",
  ],
  "error.OTHER": ["出错了", "Something went wrong"],
  "error.OTHER.hint": [
    "请重试；若仍出错，请把下面的文字告诉维护者。",
    "Try again; if it stays, tell the maintainers the words below.",
  ],
  "error.retry": ["重试", "Try again"],
} as const satisfies Texts;
