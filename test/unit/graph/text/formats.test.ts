import { expect, test } from "vitest";
import { LIMIT_BYTES, read } from "../../../../graph/text/formats.ts";

const codeOf = (bytes: Uint8Array) => {
  try {
    return read(bytes, "a.txt").text;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

test.each<[string, Uint8Array, string]>([
  ["an empty file", new Uint8Array(), "EMPTY"],
  ["nothing but white space", new TextEncoder().encode(" \n\u3000\n"), "EMPTY"],
  ["a file over the limit", new Uint8Array(LIMIT_BYTES + 1).fill(65), "TOO_LARGE"],
  ["zero bytes", new Uint8Array([65, 0, 66]), "BINARY"],
  ["GBK", new Uint8Array([0xd6, 0xd0, 0xb9, 0xfa]), "NOT_UTF8"],
  ["a PDF", new TextEncoder().encode("%PDF-1.7 …"), "UNSUPPORTED"],
])("%s is refused", (_, bytes, code) => expect(codeOf(bytes)).toBe(code));

test("a byte order mark is dropped and line ends stay", () => {
  expect(codeOf(new TextEncoder().encode("\uFEFF一、甲\r\n乙"))).toBe("一、甲\r\n乙");
});

test("the message is one line that names the file and what to do, Chinese first", () => {
  expect(() => read(new Uint8Array(), "plan.txt")).toThrow(/^plan\.txt: 文件是空的.* \/ the file is empty; .*$/);
});
