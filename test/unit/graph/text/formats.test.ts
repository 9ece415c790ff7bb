import { expect, test } from "vitest";
import { LIMIT_BYTES, read } from "../../../../graph/text/formats.ts";

const codeOf = async (bytes: Uint8Array) => {
  try {
    return (await read(bytes, "a.txt")).text;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

test.each<[string, Uint8Array, string]>([
  ["an empty file", new Uint8Array(), "EMPTY"],
  ["nothing but white space", new TextEncoder().encode(" \n\u3000\n"), "EMPTY"],
  ["a file over the limit", new Uint8Array(LIMIT_BYTES + 1).fill(65), "TOO_LARGE"],
  ["zero bytes", new Uint8Array([65, 0, 66]), "BINARY"],
  ["an encoding nobody knows", new Uint8Array([0xe9, 0xe8, 0x20, 0xff]), "UNKNOWN_ENCODING"],
  ["a PDF that is none", new TextEncoder().encode("%PDF-1.7 …"), "BROKEN"],
  ["an old Word file", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), "UNSUPPORTED"],
  [
    "an encrypted Word file",
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from("EncryptedPackage", "utf16le")]),
    "ENCRYPTED",
  ],
  ["a ZIP file that is cut off", new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]), "BROKEN"],
])("%s is refused", async (_, bytes, code) => expect(await codeOf(bytes)).toBe(code));

test("a byte order mark is dropped and line ends stay", async () => {
  expect(await codeOf(new TextEncoder().encode("\uFEFF一、甲\r\n乙"))).toBe("一、甲\r\n乙");
});

test("the message is one line that names the file and what to do, Chinese first", async () => {
  await expect(read(new Uint8Array(), "plan.txt")).rejects.toThrow(
    /^plan\.txt: 文件是空的.* \/ the file is empty; .*$/,
  );
});
