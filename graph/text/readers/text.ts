import { inBoth } from "../message.ts";
import { UnreadableError } from "../unreadable.ts";
import { noteOf, type Reading } from "./reading.ts";

/**
 * Of the characters beyond ASCII of a Chinese text at least so many are Han; of bytes that are something
 * else, few are.
 */
const LEAST_HAN = 0.5;

/**
 * Plain text: UTF-8, UTF-16 with a byte order mark, or GB18030. A byte order mark is dropped, newlines stay
 * as stored.
 */
export function readText(bytes: Uint8Array, name: string): Reading {
  const { text, encoding } = decode(bytes, name);
  if (text.includes("\0")) throw binary(name);
  return {
    text,
    notes:
      encoding === "gb18030"
        ? [noteOf("ENCODING_GB18030", "INFO", inBoth({ zh: "按 GB18030 编码读取", en: "read as GB18030" }))]
        : [],
  };
}

/**
 * The characters of bytes whose encoding nobody tells: by the byte order mark; as UTF-8 if that is without
 * fault; as GB18030 if that is without fault and gives Chinese. Throws `UnreadableError`.
 */
export function decode(
  bytes: Uint8Array,
  name: string,
): { readonly text: string; readonly encoding: "utf-8" | "utf-16" | "gb18030" } {
  for (const [first, second, label] of [
    [0xff, 0xfe, "utf-16le"],
    [0xfe, 0xff, "utf-16be"],
  ] as const) {
    if (bytes[0] === first && bytes[1] === second)
      return { text: new TextDecoder(label).decode(bytes), encoding: "utf-16" };
  }
  const utf8 = attempt(bytes, "utf-8");
  if (utf8 !== null) return { text: utf8, encoding: "utf-8" };
  if (bytes.includes(0)) throw binary(name);
  const gb18030 = attempt(bytes, "gb18030");
  if (gb18030 !== null && hanShare(gb18030) >= LEAST_HAN) return { text: gb18030, encoding: "gb18030" };
  throw new UnreadableError(
    "UNKNOWN_ENCODING",
    name,
    inBoth({
      zh: "既不是 UTF-8 也不是 GB18030 编码的文字，请另存为 UTF-8",
      en: "neither UTF-8 nor GB18030; save it as UTF-8",
    }),
  );
}

function attempt(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Han characters and their punctuation among those beyond ASCII, counted over the first stretch. */
function hanShare(text: string): number {
  let [beyond, han] = [0, 0];
  for (const character of text.slice(0, 20_000)) {
    if (character < "\u0080") continue;
    beyond += 1;
    if (/[\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFFEF\u2010-\u2027]/.test(character)) han += 1;
  }
  return beyond === 0 ? 0 : han / beyond;
}

function binary(name: string): UnreadableError {
  return new UnreadableError(
    "BINARY",
    name,
    inBoth({
      zh: "这是二进制文件，不是文本，请换一个文本文件",
      en: "the file is binary, not text; choose a text file",
    }),
  );
}
