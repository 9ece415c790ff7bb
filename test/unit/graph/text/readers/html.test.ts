import { describe, expect, test } from "vitest";
import { reading, saidBy, toldBy, wordsOf } from "../../../../support/reading.ts";

const textOf = async (html: string, name = "a.html") => (await reading(name, html)).text;
const page = (body: string, head = "") =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
const measure = "<p>（一）清理围网。（责任单位：市水务局）</p>";

describe("what a page strikes out or hides is no text", () => {
  test.each([
    ["<del>", "<p>甲<del>乙</del><ins>丙</ins></p>", "甲丙"],
    ["<strike>", "<p>甲<strike>乙</strike>丙</p>", "甲丙"],
    [
      "a line through it by style",
      '<p>甲<span style="text-decoration: line-through red">乙</span>丙</p>',
      "甲丙",
    ],
    ["words that Word deleted", '<p>甲<span class="msoDel">乙</span>丙</p>', "甲丙"],
    ["a struck element around others", "<p>甲<s><b>乙</b><i>丁</i></s>丙</p>", "甲丙"],
    [
      "visibility",
      '<p>甲<span style="visibility:hidden">乙<b style="visibility:visible">丁</b></span>丙</p>',
      "甲丁丙",
    ],
    ["size nought", '<p>甲<span style="font-size:0px">乙</span>丙</p>', "甲丙"],
    ["the attribute hidden", "<p>甲<span hidden>乙</span>丙</p>", "甲丙"],
    ["what Word hides", '<p>甲<span style="mso-hide:all">乙</span>丙</p>', "甲丙"],
    ["far off the page", '<p>甲</p><p style="position:absolute;left:-9999px">乙</p>', "甲"],
    [
      "templates and what stands for scripts",
      "<p>甲</p><template><p>乙</p></template><noscript>丁</noscript>",
      "甲",
    ],
  ])("%s", async (_, body, text) => expect(await textOf(page(body))).toBe(text));

  test("by a rule of its style sheet, the more special one deciding, and those for print not", async () => {
    const style =
      "<style>.old{text-decoration:line-through} div.gone, #x{display:none} @media print{p{display:none}}" +
      " .note{visibility:hidden} .body .note{visibility:visible} @media screen{.off b{font-size:0}}</style>";
    const body =
      '<div class="body"><p>甲<span class="old">乙</span></p><div class="gone">丙</div><p id="x">丁</p>' +
      '<p class="note">戊</p><p class="off">己<b>庚</b></p></div>';
    expect(await textOf(page(body, style))).toBe("甲\n戊\n己");
  });

  test("a list without numbers, one whose items carry their own, and one in Chinese numbers", async () => {
    expect(await textOf(page('<ol style="list-style-type:none"><li>甲</li></ol>'))).toBe("甲");
    expect(await textOf(page("<ol><li>一、甲</li><li>二、乙</li></ol>"))).toBe("一、甲\n二、乙");
    expect(await textOf(page('<ol style="list-style:cjk-ideographic"><li>甲</li><li>乙</li></ol>'))).toBe(
      "一、甲\n二、乙",
    );
    expect(await textOf(page('<ol start="3"><li>甲</li></ol>'))).toBe("3. 甲");
  });
});

describe("what the site says on every page is no text", () => {
  const furniture =
    '<div class="top"><a href="/">首页</a> | <a href="/a">要闻</a> | <a href="/b">政务公开</a></div>' +
    "<div>当前位置：首页 &gt; 文件</div><h1>南林市湖泊保护工作方案</h1>" +
    "<p>发布时间：2024-05-06 09:10　来源：市水务局　浏览次数：12　【字体：大 中 小】</p><p>打印 | 关闭</p>";
  const foot =
    "<p>上一篇：别的方案</p><div><p>主办单位：南林市人民政府</p><p>承办单位：南林市大数据局</p><p>备案号：ICP备1234号</p></div>";

  test("crumbs, the line under the title, tools and the foot", async () => {
    const { text, declared } = await reading(
      "a.html",
      page(`${furniture}<p>一、主要任务</p>${measure}${foot}`),
    );
    expect(text).toBe("南林市湖泊保护工作方案\n一、主要任务\n（一）清理围网。（责任单位：市水务局）");
    expect(declared).toEqual({ publishedOn: "2024-05-06", origin: "市水务局" });
  });

  test("the words 主办单位 in the document stay", async () => {
    const body = "<p>一、主要任务</p><p>清理围网。</p><p>主办单位：市水务局</p><p>协办单位：市林业局</p>";
    expect(await textOf(page(body))).toContain("主办单位：市水务局\n协办单位：市林业局");
  });

  test("a column of links and the name of the site beside the text", async () => {
    const prose = "各单位要切实履行职责，加强协同配合，确保任务落实。".repeat(6);
    const body =
      '<div class="head">南林市人民政府</div><div class="wrap"><div class="left"><b>热点专题</b><ul><li><a>专题一</a></li><li><a>专题二</a></li>' +
      `<li><a>专题三</a></li></ul></div><div class="con"><p>一、主要任务</p>${measure}<p>${prose}</p></div>` +
      "<table><tr><td>成文日期</td><td>2024年5月6日</td></tr><tr><td>文号</td><td>南政办〔2024〕3号</td></tr></table></div>";
    const text = await textOf(page(body));
    expect(text).not.toMatch(/热点|专题|南林市人民政府/);
    expect(text).toContain("成文日期\t2024年5月6日\n文号\t南政办〔2024〕3号");
  });

  test("the title of the page stands first where the page does not show it", async () => {
    const head = "<title>南林市湖泊保护工作方案 - 南林市人民政府门户网站</title>";
    expect(await textOf(page("<p>一、主要任务</p>", head))).toBe("南林市湖泊保护工作方案\n一、主要任务");
    expect(await textOf(page("<p>南林市湖泊保护<br>工作方案</p><p>一、主要任务</p>", head))).toBe(
      "南林市湖泊保护\n工作方案\n一、主要任务",
    );
    expect(await textOf(page("<p>一、主要任务</p>", "<title>首页</title>"))).toBe("一、主要任务");
  });

  test("front matter above a page, and the header of a crawler in Markdown", async () => {
    const above = await reading(
      "a.html",
      `---\ntitle: 南林市湖泊保护工作方案\nlayout: x\n---\n<p>一、主要任务</p>${measure}`,
    );
    expect(above.text.split("\n")[0]).toBe("南林市湖泊保护工作方案");
    const markdown = await reading(
      "a.md",
      "# 南林市湖泊保护工作方案\n\n**来源**：市政府网站\n**发布日期**：2024-05-06\n\n> 原文链接: https://example.com/1\n\n一、主要任务\n",
    );
    expect(markdown.text).toBe("南林市湖泊保护工作方案\n一、主要任务");
    expect(markdown.declared).toMatchObject({ origin: "市政府网站", publishedOn: "2024-05-06" });
  });
});

describe("tables", () => {
  test("merged cells once, paragraphs apart, heads by thead, a title above and a remark below", async () => {
    const table =
      '<table><tr><td colspan="3">任务分工表</td></tr><thead><tr><th>序号</th><th>任务</th><th>责任单位</th></tr></thead>' +
      '<tr><td>1</td><td><p>清理围网</p><p>1.每月一次</p></td><td rowspan="2">市水务局<br>市林业局</td></tr>' +
      "<tr><td>2</td><td>种植水草</td></tr><tr><td>3</td><td>巡查</td><td></td></tr>" +
      '<tr><td colspan="3">注：各县参照执行。</td></tr></table>';
    const { text, grids } = await reading("a.html", page(`<p>甲</p>${table}<p>乙</p>`));
    expect(text).toBe(
      "甲\n任务分工表\n序号\t任务\t责任单位\n1\t清理围网 1.每月一次\t市水务局 市林业局\n2\t种植水草\t\n3\t巡查\t\n注：各县参照执行。\n乙",
    );
    const [grid] = grids!;
    expect(wordsOf(text, grid!)).toEqual([
      ["序号", "任务", "责任单位"],
      ["1", "清理围网¶1.每月一次", "市水务局¶市林业局"],
      ["2", "种植水草", ""],
      ["3", "巡查", ""],
    ]);
    expect(grid!.cells.find(({ row, column }) => row === 1 && column === 2)!.rowSpan).toBe(2);
    expect([grid!.headRows, text.slice(grid!.start, grid!.end).split("\n").length]).toEqual([1, 4]);
  });

  test("a long cell keeps the table; a page in a table, one column and one row are no table", async () => {
    const long = "加强巡查。".repeat(80);
    const rows = (cells: string) => `<table><tr><td>任务</td><td>责任单位</td></tr><tr>${cells}</tr></table>`;
    expect((await reading("a.html", page(rows(`<td>${long}</td><td>市水务局</td>`)))).grids).toHaveLength(1);
    const inner = "<table><tr><td>任务</td><td>单位</td></tr><tr><td>甲</td><td>乙</td></tr></table>";
    const frame = `<table><tr><td><img></td><td>${measure.repeat(9)}${inner}</td></tr></table>`;
    const framed = await reading("a.html", page(frame));
    expect(framed.grids).toHaveLength(1);
    expect(wordsOf(framed.text, framed.grids![0]!)).toEqual([
      ["任务", "单位"],
      ["甲", "乙"],
    ]);
    expect(
      (await reading("a.html", page("<table><tr><td>甲</td></tr><tr><td>乙</td></tr></table>"))).grids,
    ).toEqual([]);
    expect(await textOf(page("<table><tr><td>甲</td><td>乙</td></tr></table>"))).toBe("甲\n乙");
  });

  test("columns that only widths divide, rows that spans swallow, and a span over the end", async () => {
    const table =
      '<table><tr><td colspan="2">任务</td><td colspan="3">单位</td></tr><tr><td colspan="2" rowspan="9">甲</td><td colspan="3">乙</td></tr></table>';
    const { text, grids } = await reading("a.html", page(table));
    expect(wordsOf(text, grids![0]!)).toEqual([
      ["任务", "单位"],
      ["甲", "乙"],
    ]);
  });
});

test("frames and pages of pictures are told", async () => {
  expect(await toldBy("a.html", page(`${measure}<iframe src="/a.pdf" width="600"></iframe>`))).toEqual([
    "PART_NOT_READ",
  ]);
  expect(await toldBy("a.html", page('<p>方案</p><img src="1.png">'))).toEqual(["PICTURE_NOT_READ"]);
  expect(await toldBy("a.html", page(measure))).toEqual([]);
});

test("a footer that names the operators charges nobody", async () => {
  const footer = "<p>主办单位：南林市政府办</p><p>技术支持：南林市信息中心</p>";
  const plan = `<h1>南林市湖泊保护工作方案</h1><p>一、主要任务</p>${measure}`;
  const body = `${plan}<div id="footer">${footer}</div>`;
  expect((await saidBy("a.html", page(body))).owners).toEqual(["市水务局:SOLE"]);
});
