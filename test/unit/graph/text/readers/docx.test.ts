import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { paragraph as p, run, wordFile, type WordParts } from "../../../../support/office.ts";
import { reading, saidBy, toldBy, wordsOf } from "../../../../support/reading.ts";

const textOf = async (parts: WordParts) => (await reading("a.docx", wordFile(parts))).text;
const bodyText = (body: string) => textOf({ body });
const number = (level: number, list = 1) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
const level = (at: number, format: string, text: string, more = "") =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const HAN =
  level(0, "chineseCounting", "%1、") + level(1, "chineseCounting", "（%2）") + level(2, "decimal", "%3．");
const list = (levels: string, id = 0) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const num = (id: number, shared: number, more = "") =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${shared}"/>${more}</w:num>`;

describe("what Word does not show is no text", () => {
  const styles =
    '<w:style w:type="character" w:styleId="Old"><w:rPr><w:dstrike/></w:rPr></w:style>' +
    '<w:style w:type="character" w:styleId="Older"><w:basedOn w:val="Old"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Note"><w:rPr><w:vanish/></w:rPr></w:style>';
  test.each([
    ["struck words", run("甲") + run("乙", "<w:strike/>") + run("丙"), "甲丙"],
    ["a strike that is off", run("甲") + run("乙", '<w:strike w:val="0"/>'), "甲乙"],
    [
      "words struck by a style that rests on another",
      run("甲") + run("乙", '<w:rStyle w:val="Older"/>'),
      "甲",
    ],
    ["a style that one run takes back", run("甲", '<w:rStyle w:val="Old"/><w:dstrike w:val="false"/>'), "甲"],
    [
      "deleted and moved words",
      `${run("甲")}<w:del><w:r><w:delText>乙</w:delText></w:r></w:del><w:moveFrom>${run("丁")}</w:moveFrom>`,
      "甲",
    ],
    [
      "a control that is not filled in",
      `${run("甲")}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run("单击输入")}</w:sdtContent></w:sdt>`,
      "甲",
    ],
  ])("%s", async (_, runs, text) => expect(await textOf({ body: `<w:p>${runs}</w:p>`, styles })).toBe(text));

  test("a paragraph whose style hides it, and one that shows it again", async () => {
    const note = '<w:pStyle w:val="Note"/>';
    expect(
      await textOf({ body: p("甲") + p("乙", note) + p("丙", note, '<w:vanish w:val="0"/>'), styles }),
    ).toBe("甲\n丙");
  });

  test("a paragraph mark that was deleted ends no line; a paragraph deleted whole counts nowhere", async () => {
    const gone = "<w:rPr><w:del w:id='1'/></w:rPr>";
    expect(await bodyText(p("（一）清理。（责任单位：市水", gone) + p("务局）") + p("丙"))).toBe(
      "（一）清理。（责任单位：市水务局）\n丙",
    );
    const deleted = `<w:p><w:pPr>${number(0)}${gone}</w:pPr><w:del><w:r><w:delText>乙</w:delText></w:r></w:del></w:p>`;
    const body = p("甲", number(0)) + deleted + p("丙", number(0));
    expect(await textOf({ body, numbering: list(HAN) + num(1, 0) })).toBe("一、甲\n二、丙");
  });

  test("what was left out is told as a remark", async () => {
    const { notes } = await reading(
      "a.docx",
      wordFile({ body: `<w:p>${run("甲")}${run("乙", "<w:strike/>")}</w:p>` }),
    );
    expect(notes!.map(({ code }) => code)).toEqual(["NOT_SHOWN"]);
  });
});

describe("numbers that Word writes", () => {
  const three = p("甲", number(0)) + p("乙", number(1)) + p("丙", number(1));
  test("by a list whose levels another style's list has", async () => {
    const numbering =
      list(`<w:styleLink w:val="L"/>${HAN}`) + list('<w:numStyleLink w:val="L"/>', 1) + num(1, 1) + num(7, 0);
    const styles =
      '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>';
    expect(await textOf({ body: three, numbering, styles })).toBe("一、甲\n（一）乙\n（二）丙");
  });

  test("by styles that rest on one another, the level told by the list", async () => {
    const levels =
      level(0, "chineseCounting", "%1、", '<w:pStyle w:val="H1"/>') +
      level(1, "chineseCounting", "（%2）", '<w:pStyle w:val="H2"/>');
    const styles =
      '<w:style w:type="paragraph" w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="H2"><w:basedOn w:val="H1"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="My2"><w:basedOn w:val="H2"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Plain"><w:basedOn w:val="H1"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>';
    const of = (style: string, words: string) => p(words, `<w:pStyle w:val="${style}"/>`);
    const body = of("H1", "甲") + of("H2", "乙") + of("My2", "丙") + of("Plain", "丁") + of("H1", "戊");
    expect(await textOf({ body, numbering: list(levels) + num(1, 0), styles })).toBe(
      "一、甲\n（一）乙\n（二）丙\n丁\n二、戊",
    );
  });

  test("by a list that has a level of its own", async () => {
    const own = `<w:lvlOverride w:ilvl="1">${level(1, "decimal", "%2)")}</w:lvlOverride>`;
    expect(await textOf({ body: three, numbering: list(HAN) + num(1, 0, own) })).toBe("一、甲\n1)乙\n2)丙");
  });

  test("all in decimals, and on without beginning anew", async () => {
    const levels =
      level(0, "chineseCounting", "第%1章 ") +
      level(1, "decimal", "%1.%2 ", "<w:isLgl/>") +
      level(2, "decimal", "第%3条 ", '<w:lvlRestart w:val="0"/>');
    const body = [
      ["总则", 0],
      ["甲", 2],
      ["乙", 2],
      ["分则", 0],
      ["丙", 1],
      ["丁", 2],
    ] as const;
    expect(
      await textOf({
        body: body.map(([words, at]) => p(words, number(at))).join(""),
        numbering: list(levels) + num(1, 0),
      }),
    ).toBe("第一章 总则\n第1条 甲\n第2条 乙\n第二章 分则\n2.1 丙\n第3条 丁");
  });

  test("in empty cells, and over an empty line", async () => {
    const row = (...cells: string[]) =>
      `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join("")}</w:tr>`;
    const table = `<w:tbl>${row(p("序号"), p("任务"))}${row(p("", number(0)), p("甲"))}${row(p("", number(0)), p("乙"))}</w:tbl>`;
    expect(await textOf({ body: table, numbering: list(level(0, "decimal", "%1")) + num(1, 0) })).toBe(
      "序号\t任务\n1\t甲\n2\t乙",
    );
    const body = p("甲", number(0)) + p("", number(0)) + p("丙", number(0));
    expect(await textOf({ body, numbering: list(HAN) + num(1, 0) })).toBe("一、甲\n三、丙");
  });
});

describe("boxes, controls and parts", () => {
  const box = (content: string) => `<w:txbxContent>${content}</w:txbxContent>`;
  const choice = (content: string) =>
    `<mc:Choice Requires="wps"><w:drawing><wps:wsp>${content}</wps:wsp></w:drawing></mc:Choice>`;
  const fallback = (content: string) =>
    `<mc:Fallback><w:pict><v:textbox>${content}</v:textbox></w:pict></mc:Fallback>`;
  const alternative = (...parts: string[]) =>
    `<w:p><w:r><mc:AlternateContent>${parts.join("")}</mc:AlternateContent></w:r></w:p>`;

  test("a box is read once, in its new form or in its old one", async () => {
    const both = alternative(choice(box(p("甲"))), fallback(box(p("甲"))));
    expect(await bodyText(both + p("乙"))).toBe("甲\n乙");
    expect(await bodyText(alternative('<mc:Choice Requires="x"/>', fallback(box(p("丙")))))).toBe("丙");
  });

  test("a table and a control in a box, and a table in a control", async () => {
    const row = (...cells: string[]) =>
      `<w:tr>${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join("")}</w:tr>`;
    const table = `<w:tbl>${row("任务", "责任单位")}${row("巡查", "市水务局")}</w:tbl>`;
    const control = `<w:sdt><w:sdtContent>${table}${p("乙")}</w:sdtContent></w:sdt>`;
    const source = await reading("a.docx", wordFile({ body: alternative(choice(box(control))) + control }));
    expect(source.text).toBe("任务\t责任单位\n巡查\t市水务局\n乙\n任务\t责任单位\n巡查\t市水务局\n乙");
    expect(source.grids).toHaveLength(2);
  });

  test("parts that are inserted: a page, a text, a Word file; another kind is told", async () => {
    const chunk = (id: string) => `<w:altChunk r:id="${id}"/>`;
    const inner = wordFile({ body: p("丙") });
    const more = [
      { path: "word/a.html", kind: "aFChunk", content: "<html><body><p>甲</p></body></html>" },
      { path: "word/b.txt", kind: "aFChunk", content: "乙" },
      { path: "word/c.docx", kind: "aFChunk", content: inner },
      { path: "word/d.rtf", kind: "aFChunk", content: strToU8("{\\rtf1 x}") },
    ];
    const file = wordFile({ body: p("始") + chunk("r1") + chunk("r2") + chunk("r3") + chunk("r4"), more });
    expect((await reading("a.docx", file)).text).toBe("始\n甲\n乙\n丙");
    expect(await toldBy("a.docx", file)).toEqual(["PART_NOT_READ"]);
  });

  test("another name of the main part, and another prefix of Word's names", async () => {
    expect(
      await textOf({
        body: p("甲", number(0)),
        numbering: list(HAN) + num(1, 0),
        main: "word/document9.xml",
      }),
    ).toBe("一、甲");
    expect(await textOf({ body: p("甲"), prefix: "ns0" })).toBe("甲");
  });

  test("fields: their results, and equations without one", async () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const field = (code: string, result = "") =>
      `${mark("begin")}<w:r><w:instrText>${code}</w:instrText></w:r>${mark("separate")}${result === "" ? "" : run(result)}${mark("end")}`;
    expect(
      await bodyText(
        `<w:p>${field("REF a", "表1")}${run("，")}${field("EQ \\o\\ac(○,3)")}${run("加强")}</w:p>`,
      ),
    ).toBe("表1，③加强");
    expect(await bodyText(`<w:p>${field("EQ \\f(1,2)")}</w:p>`)).toBe("1/2");
  });

  test("a footnote that charges somebody stands behind its paragraph, another is left out", async () => {
    const reference = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const footnotes = `<w:footnote w:id="1">${p("责任单位：市水务局")}</w:footnote><w:footnote w:id="2">${p("指天然湖泊")}</w:footnote>`;
    const body = `${p("一、主要任务")}<w:p>${run("（一）清理围网。")}${reference(1)}${reference(2)}</w:p>${p("（二）巡查。")}`;
    const file = wordFile({ body, footnotes });
    expect((await reading("a.docx", file)).text).toBe(
      "一、主要任务\n（一）清理围网。\n责任单位：市水务局\n（二）巡查。",
    );
    expect((await saidBy("a.docx", file)).owners).toEqual(["市水务局:SOLE"]);
  });

  test("an embedded object, a chart and a large picture are told, a seal is a remark", async () => {
    const drawing = (content: string, cm: number) =>
      `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="${cm * 360_000}" cy="${cm * 360_000}"/>${content}</wp:inline></w:drawing></w:r></w:p>`;
    const body = `${p("甲")}<w:p><w:r><w:object/></w:r></w:p>${drawing("<a:blip/>", 12)}${drawing('<c:chart xmlns:c="urn:c"/>', 9)}${drawing("<a:blip/>", 3)}`;
    expect(await toldBy("a.docx", wordFile({ body }))).toEqual([
      "PART_NOT_READ",
      "PICTURE_NOT_READ",
      "PART_NOT_READ",
    ]);
  });
});

test("a table of contents that Word made doubles no heading", async () => {
  const entry = (words: string, page: string) =>
    `<w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr>${run(words)}<w:r><w:tab/></w:r>${run(page)}</w:p>`;
  const styles = '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>';
  const body =
    p("南林市湖泊保护工作方案") +
    entry("一、主要任务", "1") +
    entry("二、保障措施", "- 2 -") +
    p("一、主要任务") +
    p("（一）清理围网。（责任单位：市水务局）") +
    p("二、保障措施");
  const said = await saidBy("a.docx", wordFile({ body, styles }));
  expect(said).toEqual({
    headings: ["一、主要任务", "（一）清理围网", "二、保障措施"],
    owners: ["市水务局:SOLE"],
  });
});

test("cells merged down and across, a gap before a row, deleted and hidden rows, heads", async () => {
  const cell = (words: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(words)}</w:tc>`;
  const row = (cells: string, properties = "") => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
  const down = (first: boolean) => (first ? '<w:vMerge w:val="restart"/>' : "<w:vMerge/>");
  const table = [
    row(cell("类别") + cell("任务") + cell("单位"), "<w:tblHeader/>"),
    row(cell("水", down(true)) + cell("甲") + cell("市水务局")),
    row(cell("", down(false)) + cell("乙") + cell("市林业局")),
    row(cell("弃") + cell("弃") + cell("弃"), '<w:del w:id="1"/>'),
    row(cell("隐") + cell("隐") + cell("隐"), "<w:hidden/>"),
    row(cell("丙", '<w:gridSpan w:val="2"/>'), '<w:gridBefore w:val="1"/>'),
    row(cell("二、其他", '<w:gridSpan w:val="3"/>')),
    row(`${cell("林")}<w:tc>${p("丁")}${p("戊")}</w:tc>${cell("")}`),
  ];
  const { text, grids } = await reading("a.docx", wordFile({ body: `<w:tbl>${table.join("")}</w:tbl>` }));
  expect(wordsOf(text, grids![0]!)).toEqual([
    ["类别", "任务", "单位"],
    ["水", "甲", "市水务局"],
    ["", "乙", "市林业局"],
    ["", "丙", ""],
    ["二、其他", "", ""],
    ["林", "丁¶戊", ""],
  ]);
  expect(grids![0]!.headRows).toBe(1);
  expect(grids![0]!.cells.find(({ column, row }) => column === 0 && row === 1)!.rowSpan).toBe(2);
});
