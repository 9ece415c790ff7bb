import { deflateSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { read } from "../../../../../graph/text/formats.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

const docx = (body: string) =>
  zipSync({
    "word/document.xml": strToU8(`<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`),
  });

/** A PDF of one page; `content` draws it. */
function pdf(content: string): Uint8Array {
  const stream = deflateSync(Buffer.from(content, "latin1"));
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 5 0 R>>>>/Contents 4 0 R>>",
    `<</Length ${stream.length}/Filter/FlateDecode>>stream\n${stream.toString("latin1")}\nendstream`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
  ];
  const bodies = objects.map((object, index) => `${index + 1} 0 obj${object}endobj\n`).join("");
  return Buffer.from(`%PDF-1.4\n${bodies}trailer<</Root 1 0 R/Size 6>>\n%%EOF`, "latin1");
}

const openBold = (count: number) => Array.from({ length: count }, (_, id) => `<b id=${id}>`).join("");

/** Eighty characters of a page, each in a line of its own. */
const SCATTERED = Array.from({ length: 80 }, (_, line) => `1 0 0 1 9 ${9 + line * 10} Tm (a)Tj `).join("");

/** Small files, each of which would take gigabytes when built up whole. */
test.each<[string, string, () => Uint8Array, RegExp]>([
  [
    "Word, eight million empty paragraphs",
    "a.docx",
    () => docx("<w:p/>".repeat(8_000_000)),
    /个元素.*elements/,
  ],
  ["Word, attributes", "a.docx", () => docx(`<w:p ${'a="" '.repeat(2_000_001)}/>`), /个属性.*attributes/],
  ["a page of empty paragraphs", "a.html", () => utf8(`<p>${"<p>".repeat(400_000)}`), /个元素.*elements/],
  [
    "a page whose open formatting is repeated in every block",
    "a.html",
    () => utf8(`<p>${openBold(700)}</p>${"<p>甲</p>".repeat(700)}`),
    /个元素.*elements/,
  ],
  [
    "Markdown of empty quotes",
    "a.md",
    () => utf8("> \n".repeat(199_000) + "*".repeat(10_000)),
    /个元素.*elements/,
  ],
  ["text of empty lines", "a.txt", () => utf8("\n".repeat(200_000)), /行.*lines/],
  ["one line of text", "a.txt", () => utf8("甲".repeat(5_000_001)), /字.*characters/],
  [
    "a PDF of single characters",
    "a.pdf",
    () => pdf(`BT /F 9 Tf ${SCATTERED.repeat(2_500)}ET`),
    /个文字片段.*pieces of text/,
  ],
])("%s: refused at the limit, in one line that says what to do", async (_, name, bomb, message) => {
  const error = await read(bomb(), name).catch((refused: unknown) => refused);
  expect(error).toMatchObject({ code: "TOO_LARGE" });
  const words = (error as Error).message;
  expect(words).toMatch(message);
  expect(words).toMatch(/^a\.\w+: 内容超过 [\d,]+ .*，请拆分后再读 \/ it has more than [\d,]+ .*; split it$/);
});

test("what is large and no bomb is read", async () => {
  const paragraph = `<w:p><w:r><w:t>甲</w:t></w:r></w:p>`;
  expect((await read(docx(paragraph.repeat(5_000)), "a.docx")).text.length).toBe(9_999);
  expect((await read(utf8("一、甲\n".repeat(20_000)), "a.txt")).text.length).toBe(80_000);
  expect((await read(pdf("BT /F 9 Tf (Plan)Tj ET"), "a.pdf")).text).toBe("Plan");
});
