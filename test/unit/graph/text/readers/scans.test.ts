import { expect, test } from "vitest";
import { DrawnPage, pdfOf } from "../../../../support/drawn-pdf.ts";
import { paragraph, wordFile } from "../../../../support/office.ts";
import { reading } from "../../../../support/reading.ts";

const scan = () => {
  const page = new DrawnPage();
  page.picture(0, 0, 595, 842);
  return page;
};
const printed = (words: string) => {
  const page = new DrawnPage();
  page.text(80, 740, words);
  for (let line = 0; line < 8; line += 1) page.text(80, 700 - 20 * line, `统筹推进数据汇聚和治理。`);
  return page;
};
const messageOf = (file: Uint8Array, name = "扫描.pdf") =>
  reading(name, file).then(
    () => "read",
    (error: Error & { code: string }) => `${error.code} ${error.message}`,
  );

test("a PDF of pictures is refused as a scan, with its pages", async () => {
  expect(await messageOf(pdfOf([scan(), scan(), scan()]))).toBe(
    "NO_TEXT 扫描.pdf: 第 1–3 页是扫描图像，没有文字，未能读取，请先做文字识别（OCR） / " +
      "pages 1–3 are pictures (scans) without text and were not read; run OCR on them first",
  );
  expect(await messageOf(pdfOf([scan()]))).toContain("page 1 is a picture (a scan)");
});

test("pages that are pictures among pages of text are told as runs, each where its pages would stand", async () => {
  const { text, notes } = await reading(
    "a.pdf",
    pdfOf([printed("一、甲"), printed("二、乙"), scan(), scan(), scan(), printed("三、丙"), scan()]),
  );
  const told = notes!.filter(({ code }) => code === "PAGE_NOT_READ");
  expect(told.map(({ message, severity }) => `${severity} ${message.split(" / ")[0]}`)).toEqual([
    "WARNING 第 3–5 页是扫描图像，没有文字，未能读取，请先做文字识别（OCR）",
    "WARNING 第 7 页是扫描图像，没有文字，未能读取，请先做文字识别（OCR）",
  ]);
  expect(told.map(({ start }) => start)).toEqual([text.indexOf("三、丙"), text.length]);
});

test("a Word file that holds nothing but a picture is refused for that", async () => {
  const drawing =
    '<w:p><w:r><w:drawing><wp:inline><wp:extent cx="5400000" cy="7200000"/><a:blip/></wp:inline></w:drawing></w:r></w:p>';
  expect(await messageOf(wordFile({ body: drawing + paragraph("") }), "扫描.docx")).toBe(
    "NO_TEXT 扫描.docx: 文件中没有文字；1 张图片未读，其中的文字请先做文字识别（OCR） / " +
      "the file holds no text; 1 pictures were not read; run OCR on the text in them",
  );
});
