import type { Texts } from "../texts.ts";

/** Putting a document in from the browser. */
export const importing = {
  "import.lead": {
    zh: "一份文件先试读：读到了什么、会改变图中的什么，确认之后才写入。多份文件一并导入，结果逐份列出。",
    en:
      "One document is tried first: you see what was read and what it would change; only then is it written. " +
      "Several are imported together, and what became of each is listed.",
  },
  "import.off": { zh: "本服务不接受从浏览器导入", en: "This server takes no import from the browser" },
  "import.offHint": {
    zh: "服务器没有设置管理令牌（ADMIN_TOKEN）。可在项目文件夹中用命令行导入；或设置令牌后重新启动，再从这里导入。",
    en:
      "It has no admin token (ADMIN_TOKEN). " +
      "Import by the command line in the project's folder, or set a token, start again and import here.",
  },
  "import.line.parse": { zh: "试读一份文件，不写入", en: "Try a document; nothing is written" },
  "import.line.import": {
    zh: "导入一份或多份文件，或整个文件夹",
    en: "Import documents, or whole folders",
  },
  "import.line.remove": {
    zh: "撤回一份文件及由它而来的一切",
    en: "Withdraw a document and all that rests on it",
  },
  "import.line.state": { zh: "更正读到的（每行一条陈述）", en: "correct what was read, a statement a line" },
  "import.line.token": {
    zh: "设置令牌后启动，即可从浏览器导入",
    en: "Start with a token, to import from the browser",
  },
  "import.token": { zh: "管理令牌", en: "Admin token" },
  "import.tokenHint": {
    zh: "启动服务时设置的 ADMIN_TOKEN；只留在此标签页，关闭即忘。",
    en: "The ADMIN_TOKEN that the server was started with; kept in this tab until it is closed.",
  },
  "import.place": { zh: "所属地区（可不填）", en: "Place (optional)" },
  "import.placeHint": {
    zh: "文件没有写明属于哪里时用，自省而下；文件写明的以文件为准。",
    en:
      "For a document that does not say where it belongs, from the province inwards; " +
      "what the document says counts first.",
  },
  "import.tryPlace": { zh: "按此地区再试读", en: "Try again with this place" },
  "import.placeRead": { zh: "所属地区", en: "Place" },
  "import.placeFrom": { zh: "{place}（据“{words}”）", en: "{place} (by “{words}”)" },
  "import.needsToken": {
    zh: "文件已选好，请填写管理令牌，然后试读。",
    en: "The file is chosen: enter the admin token, then try it.",
  },
  "import.drop": { zh: "把文件或文件夹拖到这里", en: "Drop documents or folders here" },
  "import.chooseFolder": { zh: "选择文件夹", en: "Choose a folder" },
  "import.choose": { zh: "选择文件", en: "Choose files" },
  "import.chooseOther": { zh: "换一个文件", en: "Choose another" },
  "import.formats": {
    zh: "文本、Markdown、HTML、Word、WPS、Excel、PDF（有文字层），每份至多 5 MB；一份先试读，多份一并导入",
    en:
      "Text, Markdown, HTML, Word, WPS, Excel, PDF with a text layer; at most 5 MB each. " +
      "One is tried first, several are imported together",
  },
  "import.nothing": { zh: "没有找到文件。", en: "No file was found there." },
  "import.busy": {
    zh: "正在导入，完成之后才能换文件。",
    en: "An import is under way; choose another file when it is done.",
  },
  "import.try": { zh: "试读", en: "Try it" },
  "import.trying": { zh: "正在试读 {name}，不写入任何内容…", en: "Trying {name}; nothing is written…" },
  "import.importing": { zh: "正在导入 {name}…", en: "Importing {name}…" },
  "import.seconds": { zh: "{n} 秒", en: "{n} s" },
  "import.refused.EMPTY": { zh: "文件是空的", en: "The file is empty" },
  "import.refused.TOO_LARGE": { zh: "文件超过 5 MB", en: "The file is over 5 MB" },
  "import.refusedHint": {
    zh: "没有发送。请换一个文件；较大的文件（至多 20 MB）可用命令行导入。",
    en: "It was not sent. Choose another; larger files (up to 20 MB) can be imported by the command line.",
  },
  "import.failed.TOKEN": { zh: "令牌不对", en: "The token is wrong" },
  "import.failed.OFF": { zh: "服务器不再接受修改", en: "The server takes no changes" },
  "import.failed.FILE": { zh: "这个文件读不了", en: "This file cannot be read" },
  "import.failed.UNKNOWN": { zh: "导入时连接中断", en: "The connection broke while importing" },
  "import.failed.NETWORK": { zh: "连不上服务器", en: "The server cannot be reached" },
  "import.failed.OTHER": { zh: "没有成功", en: "It did not succeed" },
  "import.failedHint.TOKEN": {
    zh: "没有写入。请核对 ADMIN_TOKEN，改正后再试读。",
    en: "Nothing was written. Check ADMIN_TOKEN, correct it and try again.",
  },
  "import.failedHint.OFF": {
    zh: "没有写入。它可能已不带 ADMIN_TOKEN 重新启动。",
    en: "Nothing was written. It may have been started again without ADMIN_TOKEN.",
  },
  "import.failedHint.FILE": {
    zh: "没有写入。服务器说明如下：",
    en: "Nothing was written. In the server's words:",
  },
  "import.failedHint.UNKNOWN": {
    zh: "可能已整份写入，也可能完全没有，不会只写一半。服务恢复后再试读一次就知道：若已写入，会显示“没有变化”。",
    en:
      "It was written whole or not at all, never by half. When the server is back, try again: " +
      "if it was written, you will see that nothing changes.",
  },
  "import.failedHint.NETWORK": {
    zh: "没有写入。请确认服务仍在运行，然后再试。",
    en: "Nothing was written. Check that the server runs, then try again.",
  },
  "import.failedHint.OTHER": {
    zh: "图仍是原来的样子。服务器说明如下：",
    en: "The graph is as it was. In the server's words:",
  },
  "import.tryAgain": { zh: "再试读一次", en: "Try again" },
  "import.read": { zh: "试读结果", en: "What was read" },
  "import.format.text": { zh: "纯文本", en: "plain text" },
  "import.format.markdown": { zh: "Markdown", en: "Markdown" },
  "import.format.html": { zh: "网页", en: "web page" },
  "import.format.docx": { zh: "Word", en: "Word" },
  "import.format.doc": { zh: "Word（.doc）", en: "Word (.doc)" },
  "import.format.wps": { zh: "WPS", en: "WPS" },
  "import.format.xls": { zh: "Excel（.xls）", en: "Excel (.xls)" },
  "import.format.xlsx": { zh: "Excel", en: "Excel" },
  "import.format.pdf": { zh: "PDF", en: "PDF" },
  "import.noTitle": { zh: "（没有读到题名）", en: "(no title was found)" },
  "import.docNumber": { zh: "发文字号", en: "Number" },
  "import.issuers": { zh: "发文机关", en: "Issued by" },
  "import.issuedOn": { zh: "成文日期", en: "Date" },
  "import.lacking": { zh: "原文未载", en: "not in the text" },
  "import.same": {
    zh: "没有变化：图中已有完全相同的文件。",
    en: "Nothing changes: the graph holds this very document.",
  },
  "import.replaces": { zh: "将替换已收录的原文。", en: "This replaces a held text." },
  "import.replacesHint": {
    zh: "同一政策现有原文“{name}”，导入后由此文件取代；下面列出因此移除的内容。",
    en: "The same policy is held as “{name}”; this file takes its place. What goes with it is listed below.",
  },
  "import.count.sections": { zh: "章节", en: "sections" },
  "import.count.measures": { zh: "措施", en: "measures" },
  "import.count.tasks": { zh: "任务", en: "tasks" },
  "import.count.bureaus": { zh: "责任单位", en: "bodies charged" },
  "import.count.assignments": { zh: "责任分工", en: "assignments" },
  "import.count.indicators": { zh: "指标", en: "indicators" },
  "import.count.targets": { zh: "量化目标", en: "quantities" },
  "import.count.deadlines": { zh: "时限", en: "deadlines" },
  "import.count.citations": { zh: "引用文件", en: "citations" },
  "import.count.tables": { zh: "表格", en: "tables" },
  "import.coverageHint": {
    zh: "这些文字或表格通常写明责任单位、指标、目标、期限或引用，却没有从中读出；请对照原文。",
    en:
      "These words or tables usually state an owner, an indicator, a goal, a time or a citation, " +
      "and nothing was taken from them; compare the original.",
  },
  "import.clean": { zh: "读取时没有发现异常。", en: "Nothing odd was noted while reading." },
  "import.diagnostics": { zh: "读取诊断", en: "Noted while reading" },
  "import.severity.ERROR": { zh: "未读取", en: "not read" },
  "import.severity.WARNING": { zh: "请核对", en: "check" },
  "import.severity.INFO": { zh: "提示", en: "note" },
  "import.line": { zh: "第 {n} 行", en: "line {n}" },
  "import.changes": { zh: "图的变化", en: "Changes of the graph" },
  "import.changesHint": {
    zh: "与现有全部文件重新连结后的差别；只是位置移动的不算。",
    en: "After linking with all documents that are held; words that only moved do not count.",
  },
  "import.nodes": { zh: "节点", en: "Nodes" },
  "import.relationships": { zh: "关系", en: "Relationships" },
  "import.noChanges": { zh: "没有变化", en: "No change" },
  "import.change.REMOVED": { zh: "移除", en: "Removed" },
  "import.change.CHANGED": { zh: "改变", en: "Changed" },
  "import.change.ADDED": { zh: "新增", en: "Added" },
  "import.confirm": { zh: "导入", en: "Import" },
  "import.nothingYet": {
    zh: "尚未写入。按“导入”后一步发布。",
    en: "Nothing is written yet. “Import” publishes in one step.",
  },
  "import.nothingToDo": { zh: "无须导入。", en: "There is nothing to import." },
  "import.another": { zh: "再导入一份", en: "Import another" },
  "import.done": { zh: "已导入", en: "Imported" },
  "import.unchanged": { zh: "没有变化", en: "Nothing changed" },
  "import.doneCounts": {
    zh: "新增 {nodes} 个节点、{relationships} 条关系，移除 {removed} 项",
    en: "{nodes} nodes and {relationships} relationships added, {removed} items removed",
  },
  "import.correct": { zh: "更正文件信息", en: "Correct what it is" },
  "import.correctBefore": {
    zh: "只填要更正的；导入后立即记录，注明由你陈述，与原文所写分开，可撤回。",
    en: "Fill in only what is to be corrected. It is recorded right after the import, as stated by you, and can be undone.",
  },
  "import.correctHint": {
    zh: "只填要更正的；注明由你陈述，与原文所写分开，可撤回。",
    en: "Fill in only what is to be corrected. It is recorded as stated by you, and can be undone.",
  },
  "import.correctBy": {
    zh: "陈述人（令牌有名字时以令牌为准）",
    en: "Stated by (whom the token names, where it names one)",
  },
  "import.correctSend": { zh: "记录更正", en: "Record" },
  "import.correcting": { zh: "正在记录并重新连结…", en: "Recording and linking anew…" },
  "import.corrected": { zh: "已记录", en: "recorded" },
  "import.asRead": { zh: "同读到的", en: "as read" },
  "import.openChain": { zh: "看责任链", en: "See its chain" },
  "import.openReader": { zh: "读原文", en: "Read the text" },
  "import.openFindings": { zh: "看核查发现", en: "See the findings" },
} as const satisfies Texts;
