import { expect, test } from "vitest";
import { paragraph as p, run, wordFile } from "../../../../support/office.ts";
import { saidBy } from "../../../../support/reading.ts";

const TITLE = "北岭县惠民实施方案";
const SAID = {
  headings: ["一、重点任务", "（一）建设驿站"],
  owners: ["县住建局:LEAD", "县财政局:SUPPORT"],
};

test("HTML: a list to choose from, details, marks of notes, names in pieces, what stands aside", async () => {
  const page = [
    "<html><body><nav><select><option>县水利局牵头</option></select></nav>",
    `<h1>${TITLE}</h1><details><summary>一、重点任务</summary><p>（一）建设驿站<sup>[1]</sup></p>`,
    "<p>新建驿站。（<a href=x>县住建局</a>牵头，<font>县财</font><font>政局</font>配合）</p></details>",
    "<footer>主办单位：县政府办公室</footer><aside>相关：（县水利局牵头）</aside></body></html>",
  ].join("");
  expect(await saidBy("a.html", page)).toEqual(SAID);
});
test("Word: a line that is broken in a name, and a soft hyphen", async () => {
  const clause = `<w:p>${run("新建驿站。（县住")}<w:r><w:br/></w:r>${run("建局牵头，县财")}<w:r><w:softHyphen/></w:r>${run("政局配合）")}</w:p>`;
  expect(
    await saidBy("a.docx", wordFile({ body: p(TITLE) + p("一、重点任务") + p("（一）建设驿站") + clause })),
  ).toEqual(SAID);
});
test("Markdown: an HTML table, a quotation and a note", async () => {
  const md = [
    `${TITLE}\n======\n\n一、重点任务\n------\n\n`,
    "<table><tr><th>序号</th><th>任务</th><th>牵头单位</th><th>配合单位</th></tr>\n",
    "<tr><td>1</td><td>新建驿站</td><td>县住建局</td><td>县财政局<br>县水利局</td></tr></table>\n\n",
    "> （一）建设驿站\n>\n> 新建驿站。（县住建局牵头，县财政局配合）[^1]\n\n[^1]: 注。\n",
  ].join("");
  expect(await saidBy("a.md", md)).toEqual({
    headings: ["一、重点任务", "1新建驿站", "（一）建设驿站"],
    owners: ["县住建局:LEAD", "县财政局:SUPPORT", "县水利局:SUPPORT", "县住建局:LEAD", "县财政局:SUPPORT"],
  });
});
test("text: UTF-16 with the high byte first and no mark", async () => {
  const text = `${TITLE}\n一、重点任务\n（一）建设驿站\n新建驿站。（县住建局牵头，\n县财政局配合）\n`;
  const file = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i += 1) {
    file[i * 2 + 1] = text.charCodeAt(i) & 255;
    file[i * 2] = text.charCodeAt(i) >> 8;
  }
  expect(await saidBy("a.txt", file)).toEqual(SAID);
});
test("Word: a table in the cell of a table of tasks", async () => {
  const cell = (w: string) => `<w:tc>${w}</w:tc>`;
  const row = (...c: string[]) => `<w:tr>${c.map(cell).join("")}</w:tr>`;
  const inner = `<w:tbl>${row(p("县财政局"))}${row(p("县水利局"))}</w:tbl>${p("")}`;
  const heads = row(p("序号"), p("任务"), p("牵头单位"), p("配合单位"));
  const tbl = `<w:tbl>${heads}${row(p("1"), p("新建驿站"), p("县住建局"), inner)}</w:tbl>`;
  expect(await saidBy("a.docx", wordFile({ body: p(TITLE) + tbl }))).toEqual({
    headings: ["1新建驿站"],
    owners: ["县住建局:LEAD", "县财政局:SUPPORT", "县水利局:SUPPORT"],
  });
});
