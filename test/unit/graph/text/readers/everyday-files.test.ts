import { expect, test } from "vitest";
import { paragraph as p, run, sheetRow, spreadsheet, wordFile } from "../../../../support/office.ts";
import { reading, saidBy } from "../../../../support/reading.ts";

const TITLE = "北岭县惠民实施方案";
const SAID = {
  headings: ["一、重点任务", "（一）建设驿站"],
  owners: ["县住建局:LEAD", "县财政局:SUPPORT"],
};
const CLAUSE = "（县住建局牵头，县财政局配合）";
const body = (clause: string, more = "") =>
  p(TITLE) + p("一、重点任务") + p("（一）建设驿站") + `<w:p>${run("新建驿站。")}${clause}</w:p>` + more;

test("Word: a comment on a name, and one that was answered", async () => {
  const clause =
    `${run("（")}<w:commentRangeStart w:id="0"/>${run("县住建局")}<w:commentRangeEnd w:id="0"/>` +
    `<w:r><w:commentReference w:id="0"/></w:r>${run("牵头，县财政局配合）")}`;
  const comments = `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0">${p("建议改为县交通局牵头")}</w:comment></w:comments>`;
  const file = wordFile({
    body: body(clause),
    more: [{ path: "word/comments.xml", kind: "comments", content: comments }],
  });
  expect(await saidBy("a.docx", file)).toEqual(SAID);
});

test("Word: a name that was moved, inserted and deleted by turns", async () => {
  const clause =
    `${run("（")}<w:ins w:id="1">${run("县住建局")}</w:ins><w:moveFrom w:id="2">${run("县财政局")}</w:moveFrom>` +
    `${run("牵头，")}<w:moveTo w:id="3">${run("县财政局")}</w:moveTo><w:del w:id="4"><w:r><w:delText>、县水利局</w:delText></w:r></w:del>${run("配合）")}`;
  expect(await saidBy("a.docx", wordFile({ body: body(clause) }))).toEqual(SAID);
});

test("Word: names in a list to choose from, in a control, in a hyperlink and behind a smart tag", async () => {
  const clause =
    `${run("（")}<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText="县水利局"/></w:dropDownList></w:sdtPr>` +
    `<w:sdtContent>${run("县住建局")}</w:sdtContent></w:sdt>${run("牵头，")}<w:hyperlink>${run("县财政")}</w:hyperlink>` +
    `<w:smartTag>${run("局")}</w:smartTag>${run("配合）")}`;
  expect(await saidBy("a.docx", wordFile({ body: body(clause) }))).toEqual(SAID);
});

test("Word: a table in a cell of a table that only lays out", async () => {
  const cell = (words: string) => `<w:tc>${words}</w:tc>`;
  const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join("")}</w:tr>`;
  const inner = `<w:tbl>${row(p("序号"), p("任务"), p("牵头单位"), p("配合单位"))}${row(p("1"), p("新建驿站"), p("县住建局"), p("县财政局"))}</w:tbl>`;
  const file = wordFile({ body: `${p(TITLE)}<w:tbl>${row(p("附件") + inner + p(""))}</w:tbl>` });
  expect(await saidBy("a.docx", file)).toEqual({ headings: ["1新建驿站"], owners: SAID.owners });
});

test("HTML: parts that are not shown, a script, a style, a part for print alone, and pages of a pager", async () => {
  const page = `<html><head><title>x</title><style>@media print{.p{display:block}} .hide{display:none}</style></head><body>
<div class="crumbs">首页 &gt; 政务公开</div><h1>${TITLE}</h1>
<script>document.write("（县水利局牵头）")</script><noscript>请启用脚本</noscript>
<p>一、重点任务</p><p>（一）建设驿站</p><p>新建驿站。${CLAUSE}</p>
<p style="display: none">（县水利局牵头）</p><p hidden>（县林业局牵头）</p>
<p style="visibility:hidden">（县公安局牵头）</p><template><p>（县民政局牵头）</p></template>
<div class="pagination"><a href="1">上一页</a> <a href="2">1</a> <a href="3">2</a> <a href="4">下一页</a></div>
</body></html>`;
  expect(await saidBy("a.html", page)).toEqual(SAID);
});

test("HTML: a page laid out by tables within tables, with entities and breaks for paragraphs", async () => {
  const page = [
    `<html><body><table width="100%"><tr><td><table><tr><td align="center"><b>${TITLE}</b></td></tr></table></td></tr>\n`,
    "<tr><td><table><tr><td>&emsp;&emsp;一、重点任务<br>&emsp;&emsp;（一）建设驿站<br/>&emsp;&emsp;新建驿站。",
    "&#65288;县住建局<wbr>牵头，县财政局&shy;配合）</td></tr></table></td></tr></table></body></html>",
  ].join("");
  expect(await saidBy("a.html", page)).toEqual(SAID);
});

test("spreadsheet: heads merged over two rows, hidden rows, columns and sheets, a date as a number", async () => {
  const content =
    '<cols><col min="5" max="5" hidden="1" width="9"/></cols><sheetData>' +
    sheetRow(1, ["序号", "工作任务", "责任分工", null, "备用", "完成时限"]) +
    sheetRow(2, [null, null, "牵头单位", "配合单位", null, null]) +
    sheetRow(3, [[1, 0], "新建驿站", "县住建局", "县财政局", "县水利局", [46203, 1]]) +
    sheetRow(4, [[2, 0], "改造码头", "县交通局", null, null, null], ' hidden="1"') +
    "</sheetData><mergeCells>" +
    ["A1:A2", "B1:B2", "C1:D1", "E1:E2", "F1:F2"].map((ref) => `<mergeCell ref="${ref}"/>`).join("") +
    "</mergeCells>";
  const hidden = `<sheetData>${sheetRow(1, ["序号", "任务", "责任单位"])}${sheetRow(2, [[1, 0], "旧任务", "县林业局"])}</sheetData>`;
  const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
  const file = spreadsheet(
    [
      { name: "分工", content },
      { name: "旧", content: hidden, state: "hidden" },
    ],
    styles,
  );
  expect(await saidBy("a.xlsx", file)).toEqual({ headings: ["1新建驿站"], owners: SAID.owners });
  expect((await reading("a.xlsx", file)).text).toContain("2026");
});

test("Markdown: lists in lists, emphasis in names, HTML in between, a comment and a code block", async () => {
  const text = `---
title: x
---

# ${TITLE}

## 一、重点任务

### （一）建设驿站

<!-- （县水利局牵头） -->

- 新建驿站。
  - **责任分工**：<br>
    （**县住建局**牵头，<u>县财政局</u>配合）

\`\`\`
（县公安局牵头）
\`\`\`
`;
  const { headings, owners } = await saidBy("a.md", text);
  expect(headings).toEqual(SAID.headings);
  expect(owners.slice(0, 2)).toEqual(SAID.owners);
  expect(owners).not.toContain("县水利局:LEAD");
});

test("text: UTF-16 with mixed ends of lines, wide spaces, and a form feed between pages", async () => {
  const text =
    `\uFEFF${TITLE}\r\n\r一、重点任务\n\u3000\u3000（一）建设驿站\r` +
    `\u3000\u3000新建驿站。\u00a0（县住建局\u3000牵头，\u2003县财政局配合）\f— 2 —\r\n`;
  const file = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index += 1) {
    file[index * 2] = text.charCodeAt(index) & 255;
    file[index * 2 + 1] = text.charCodeAt(index) >> 8;
  }
  expect(await saidBy("a.txt", file)).toEqual(SAID);
});

test("text: GB18030 with a character of four bytes", async () => {
  const words: Readonly<Record<string, number[]>> = {
    // 一、（一）县住建局牵头 in GBK
    一: [0xd2, 0xbb],
    "、": [0xa1, 0xa2],
    重: [0xd6, 0xd8],
    点: [0xb5, 0xe3],
    任: [0xc8, 0xce],
    务: [0xce, 0xf1],
    县: [0xcf, 0xd8],
    住: [0xd7, 0xa1],
    建: [0xbd, 0xa8],
    局: [0xbe, 0xd6],
    牵: [0xc7, 0xa3],
    头: [0xcd, 0xb7],
    "（": [0xa3, 0xa8],
    "）": [0xa3, 0xa9],
    "。": [0xa1, 0xa3],
    新: [0xd0, 0xc2],
    村: [0xb4, 0xe5],
    "\n": [0x0a],
    // 㐂 has four bytes in GB18030 alone
    㐂: [0x81, 0x39, 0xee, 0x32],
  };
  const text = "县住建局任务\n一、重点任务\n（一）新建新村。新建㐂村。（县住建局牵头）\n";
  const file = new Uint8Array([...text].flatMap((character) => words[character]!));
  const { headings, owners } = await saidBy("a.txt", file);
  expect(headings).toEqual(["一、重点任务", "（一）新建新村"]);
  expect(owners).toEqual(["县住建局:LEAD"]);
});
