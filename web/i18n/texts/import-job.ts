import type { Texts } from "../texts.ts";

/** Putting several documents in at once. */
export const importJob = {
  "job.chosen": { zh: "选好 {n} 份文件，共 {size}", en: "{n} files chosen, {size} in all" },
  "job.listChosen": { zh: "逐份列出", en: "List them" },
  "job.separate": { zh: "每份文件各为一份政策", en: "Every file is a policy of its own" },
  "job.separateHint": {
    zh: "不勾选时，同一政策的通知、正文、任务分工表、指标表按题名、文号和文件夹合为一份，以便互相核对；结果逐份列出。",
    en:
      "Otherwise the notice, body and tables of one policy are joined by title, number and folder, " +
      "to be checked against each other; the list says which.",
  },
  "job.start": { zh: "导入 {n} 份文件", en: "Import {n} files" },
  "job.clear": { zh: "不要这些", en: "Let go of them" },
  "job.needsToken": { zh: "请先填写管理令牌。", en: "Enter the admin token first." },
  "job.sending": { zh: "正在上传", en: "Uploading" },
  "job.sent": { zh: "已上传 {done} / {of}", en: "{done} of {of} uploaded" },
  "job.stay": {
    zh: "上传完毕之前请勿关闭此标签页；在本站内去别的页面无妨。",
    en: "Keep this tab open until all is uploaded; going to other screens does no harm.",
  },
  "job.resume": { zh: "继续上传", en: "Go on" },
  "job.stopped.TOKEN": {
    zh: "文件还在。请改正管理令牌，然后从停下处继续。",
    en: "The files are still here. Correct the admin token, then go on where it stopped.",
  },
  "job.stopped.OFF": {
    zh: "文件还在。服务器可能已不带 ADMIN_TOKEN 重新启动；设置后继续，或用命令行导入。",
    en:
      "The files are still here. The server may have been started again without ADMIN_TOKEN; " +
      "set it and go on, or import by the command line.",
  },
  "job.stopped.NETWORK": {
    zh: "文件还在，已上传的不必重传。请确认服务仍在运行，然后从停下处继续。",
    en: "The files are still here. Check that the server runs, then go on where it stopped.",
  },
  "job.stopped.OTHER": {
    zh: "文件还在，尚未开始导入。服务器说明如下，处理后继续：",
    en: "The files are still here, and the import has not begun. In the server's words:",
  },
  "job.notSent": { zh: "{n} 份没有发送", en: "{n} not sent" },
  "job.notSent.EMPTY": { zh: "文件是空的", en: "it is empty" },
  "job.notSent.TOO_LARGE": {
    zh: "超过 {mb} MB，请用命令行导入",
    en: "over {mb} MB; import it by the command line",
  },
  "job.notSent.TOO_MUCH": {
    zh: "一次至多 {allMb} MB，请另分一次导入",
    en: "an import takes {allMb} MB at most; import it in another",
  },
  "job.collected": { zh: "尚未开始的导入", en: "An import that has not begun" },
  "job.collectedHint": {
    zh: "已收到 {n} 份，尚未开始。若另一个标签页正在上传，请等它；若上传中断了，可就这些开始。",
    en:
      "{n} files have come, and it has not begun. If another tab uploads, wait for it; " +
      "if that was broken off, begin with these.",
  },
  "job.others": { zh: "← 再导入，或看别的导入", en: "← Import more, or see other imports" },
  "job.silent": {
    zh: "暂时连不上服务器，正在重试；下面是上一次得知的进展。请确认服务仍在运行。",
    en:
      "The server does not answer; it is asked again. Below is what was known last. " +
      "Check that the server runs.",
  },
  "job.unknown": { zh: "没有这次导入的记录", en: "There is no record of this import" },
  "job.unknownHint": {
    zh: "服务可能重新启动过。已读入的文件都在；再选同样的文件导入即可，已收录的不会重复。",
    en:
      "The server may have been started again. What was read is kept; " +
      "choose the same files again: those that are held do not change.",
  },
  "job.last": { zh: "最近的导入", en: "Last imports" },
  "job.of": { zh: "{at}，{n} 份文件", en: "{at}, {n} files" },
  "job.state.COLLECTING": { zh: "正在收集文件", en: "Collecting files" },
  "job.state.RUNNING": { zh: "正在导入", en: "Importing" },
  "job.state.DONE": { zh: "导入完成", en: "Done" },
  "job.state.FAILED": { zh: "导入失败", en: "Failed" },
  "job.step": { zh: "本步 {done} / {of}", en: "{done} of {of} in this step" },
  "job.left.seconds": { zh: "约剩 {n} 秒", en: "about {n} s left" },
  "job.left.minutes": { zh: "约剩 {n} 分钟", en: "about {n} min left" },
  "job.goesOn": {
    zh: "关闭本页不影响导入；用本页网址可随时回来看。",
    en: "It goes on when the page is closed; the address of this page shows it again.",
  },
  "job.failed": { zh: "没有全部完成", en: "It did not succeed as a whole" },
  "job.failedHint": {
    zh: "已写入的都在。处理下述原因后，再选同样的文件导入即可，已收录的不会重复。",
    en: "What was written is kept. Mend what is said below and import the same files again; none is doubled.",
  },
  "job.toPolicies": { zh: "看收录的政策", en: "See the policies" },
  "job.files": { zh: "每份文件的结果", en: "What became of each file" },
  "job.kinds": { zh: "只看一种", en: "Show one kind alone" },
  "job.became.WAITING": { zh: "等待", en: "waiting" },
  "job.became.READ": { zh: "已读入", en: "read" },
  "job.became.READ_IN_PART": { zh: "部分读入", en: "read in part" },
  "job.became.JOINED": { zh: "已合并", en: "joined" },
  "job.became.REFUSED": { zh: "读不了", en: "refused" },
  "job.became.UNCHANGED": { zh: "没有变化", en: "unchanged" },
  "job.unread": { zh: "{n} 处未能读出", en: "{n} places not read" },
  "job.joined": { zh: "同一份政策的 {n} 份文件", en: "{n} files of one policy" },
  "job.more": { zh: "再列出余下 {n} 项中的一些", en: "List more of the {n} that are left" },
} as const satisfies Texts;
