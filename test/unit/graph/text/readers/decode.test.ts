import { expect, test } from "vitest";
import { reading, refusalOf, saidBy, toldBy } from "../../../../support/reading.ts";

const plan =
  "南林市湖泊保护工作方案\n一、主要任务\n（一）清理围网2024年完成。（责任单位：市水务局、市农业农村局）\n";
const owners = ["市水务局:SHARED", "市农业农村局:SHARED"];
const utf8 = new TextEncoder().encode(plan);
const utf16 = (bigEndian: boolean) => {
  const file = new Uint8Array(plan.length * 2);
  const view = new DataView(file.buffer);
  for (let at = 0; at < plan.length; at += 1) view.setUint16(at * 2, plan.charCodeAt(at), !bigEndian);
  return file;
};

test.each([
  ["UTF-16 LE without a mark", utf16(false)],
  ["UTF-16 BE without a mark", utf16(true)],
])("%s is read", async (_, file) => {
  expect((await reading("a.txt", file)).text).toBe(plan);
  expect((await saidBy("a.txt", file)).owners).toEqual(owners);
});

test("one bad byte stands as � and is told with its place; the rest is read", async () => {
  const file = Uint8Array.from(utf8);
  file[utf8.length - 4] = 0xff;
  expect(await toldBy("a.txt", file)).toEqual(["BYTES_REPLACED"]);
  const [note] = (await reading("a.txt", file)).notes!.filter(({ code }) => code === "BYTES_REPLACED");
  expect(note!.message).toMatch(/^有 \d 处文字缺损.*首处在第 3 行/);
  expect((await saidBy("a.txt", file)).headings).toEqual(["一、主要任务", "（一）清理围网2024年完成"]);
});

test("a bad byte in GB18030 is told as well", async () => {
  // 南林市湖泊保护工作方案 in GBK, the last byte cut off.
  const file = new Uint8Array([
    0xc4, 0xcf, 0xc1, 0xd6, 0xca, 0xd0, 0xba, 0xfe, 0xb2, 0xb4, 0xb1, 0xa3, 0xbb, 0xa4, 0xb9, 0xa4, 0xd7,
    0xf7, 0xb7, 0xbd, 0xb0, 0xb8, 0x0a, 0xd2, 0xbb, 0xa1, 0xa2, 0xb9, 0xa4, 0xd7, 0xf7, 0xb7,
  ]);
  const { text } = await reading("a.txt", file);
  expect(text).toBe("南林市湖泊保护工作方案\n一、工作\uFFFD");
  expect(await toldBy("a.txt", file)).toEqual(["BYTES_REPLACED"]);
});

test("a page is read in the charset that it names", async () => {
  // 計畫 in Big5.
  const file = new Uint8Array([
    ...new TextEncoder().encode('<meta charset="big5"><p>'),
    0xad,
    0x70,
    0xb5,
    0x65,
  ]);
  expect((await reading("a.html", file)).text).toBe("計畫");
});

test.each(["\r", "\u2028", "\u0085", "\u000B", "\u000C", "\r\n"])("lines end with %j", async (end) => {
  expect(await saidBy("a.txt", plan.replaceAll("\n", end))).toEqual({
    headings: ["一、主要任务", "（一）清理围网2024年完成"],
    owners,
  });
});

test("front matter and the header of a crawler stay in the text, declared and outside of the document", async () => {
  const front = "---\ntitle: 湖泊\ndate: 2024-05-06\n---\n";
  const header = "来源：市政府网站\n发布日期：2024-05-07\n原文链接：https://example.com/a\n";
  const source = await reading("a.txt", front + header + plan);
  expect(source.text).toBe(front + header + plan);
  expect(source.declared).toEqual({ title: "湖泊", publishedOn: "2024-05-06", origin: "市政府网站" });
  expect(source.outside!.at(-1)!.end).toBe(front.length + header.length);
  expect((await saidBy("a.txt", front + header + plan)).owners).toEqual(owners);
});

test("a number and a date that the document prints are no header of a crawler", async () => {
  const { outside, declared } = await reading(
    "a.txt",
    `发文字号：南政办〔2024〕3号\n发布日期：2024-05-07\n${plan}`,
  );
  expect([outside, declared]).toEqual([undefined, undefined]);
});

test.each([
  ["a.rtf", "{\\rtf1\\ansi 方案}"],
  ["a.mht", "MIME-Version: 1.0\nContent-Type: multipart/related\n\n<p>"],
  ["a.xml", '<?xml version="1.0"?><plan><item>一、总体要求</item></plan>'],
  ["a.doc", '<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>'],
  ["a.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
  ["a.jpg", new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
  ["a.rar", new Uint8Array([...Buffer.from("Rar!"), 26, 7, 0])],
])("%s is refused by its name", async (name, file) =>
  expect(await refusalOf(name, file)).toBe("UNSUPPORTED"),
);

test("a page called .doc or .xls is a page", async () => {
  expect((await reading("a.doc", "<html><body><p>一、总体要求</p></body></html>")).format).toBe("html");
});
