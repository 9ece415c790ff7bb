import { UnreadableError } from "./unreadable.ts";

/** First bytes of formats that are often given in place of text, and what to do with them. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ["%PDF-", "PDF"],
  ["PK\u0003\u0004", "Word (.docx) / ZIP"],
  ["\u00D0\u00CF\u0011\u00E0", "Word 97 (.doc)"],
];

/** Plain text in UTF-8; a byte order mark is dropped, newlines stay as stored. */
export function readText(bytes: Uint8Array, name: string): string {
  const opening = String.fromCharCode(...bytes.subarray(0, 8));
  const known = SIGNATURES.find(([signature]) => opening.startsWith(signature));
  if (known) throw new UnreadableError("UNSUPPORTED", name, `这是 ${known[1]} 文件，请另存为 UTF-8 纯文本 / this is ${known[1]}; save it as plain text in UTF-8`);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    if (bytes.includes(0)) throw binary(name);
    throw new UnreadableError("NOT_UTF8", name, "文件不是 UTF-8 编码（可能是 GBK），请另存为 UTF-8 / the file is not UTF-8 (GBK, perhaps); save it as UTF-8");
  }
  if (text.includes("\0")) throw binary(name);
  return text;
}

function binary(name: string): UnreadableError {
  return new UnreadableError("BINARY", name, "这是二进制文件，不是文本，请换一个文本文件 / the file is binary, not text; choose a text file");
}
