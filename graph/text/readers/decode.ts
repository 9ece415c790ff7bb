import { inBoth } from "../message.ts";
import { UnreadableError } from "../unreadable.ts";

export interface Decoded {
  /** Without a byte order mark. Bytes that are no character of the encoding are U+FFFD. */
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16" | "gb18030" | "declared";
}

/**
 * Of the characters beyond ASCII of a Chinese text at least so many are Han; of bytes that are something
 * else, few are.
 */
const LEAST_HAN = 0.5;
/** Of the characters so many may be damaged, and a few in any text; with more it is another encoding. */
const MOST_DAMAGED = 0.02;
const FEW_DAMAGED = 3;
const FEW_DAMAGED_SHARE = 0.1;
/** Of the characters of a text in UTF-16 nearly all are Han, their punctuation, letters or white space. */
const LEAST_USUAL = 0.97;

/** The charset that a page or an XML file names in its first characters. */
const CHARSET =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)|^\s*<\?xml[^>]{0,80}encoding\s*=\s*["']([\w-]+)/i;
const CHARSET_WITHIN = 2_048;

/**
 * The characters of bytes: by the byte order mark; as UTF-16 if they can be nothing else; as UTF-8, as the
 * charset that they declare or as GB18030, the first of these that is without fault and gives Chinese; then the
 * one that a few damaged bytes are taken for. Throws `UnreadableError`.
 */
export function decode(bytes: Uint8Array, name: string): Decoded {
  for (const [first, second, label] of [
    [0xff, 0xfe, "utf-16le"],
    [0xfe, 0xff, "utf-16be"],
  ] as const) {
    if (bytes[0] === first && bytes[1] === second)
      return { text: new TextDecoder(label).decode(bytes), encoding: "utf-16" };
  }
  const wide = asUtf16(bytes);
  if (wide !== null) return { text: wide, encoding: "utf-16" };
  const damaged = bytes.filter((byte) => byte === 0).length;
  if (damaged > bytes.length * MOST_DAMAGED || (damaged > 0 && bytes.length < 100)) throw binary(name);
  const declared = declaredCharset(bytes);
  const utf8 = attempt(bytes, "utf-8", true);
  if (utf8 !== null) return { text: withoutZeros(utf8), encoding: "utf-8" };
  if (declared) {
    const text = attempt(bytes, declared, true);
    if (text !== null && hanShare(text) >= LEAST_HAN)
      return { text: withoutZeros(text), encoding: "declared" };
  }
  const strict = attempt(bytes, "gb18030", true);
  if (strict !== null && hanShare(strict) >= LEAST_HAN)
    return { text: withoutZeros(strict), encoding: "gb18030" };
  for (const [label, encoding] of [
    ["utf-8", "utf-8"],
    ...(declared ? [[declared, "declared"] as const] : []),
    ["gb18030", "gb18030"],
  ] as const) {
    const text = attempt(bytes, label, false);
    if (text !== null && isSlightlyDamaged(text) && hanShare(text) >= LEAST_HAN)
      return { text: withoutZeros(text), encoding };
  }
  throw new UnreadableError(
    "UNKNOWN_ENCODING",
    name,
    inBoth({
      zh: "既不是 UTF-8 也不是 GB18030 编码的文字，请另存为 UTF-8",
      en: "neither UTF-8 nor GB18030; save it as UTF-8",
    }),
  );
}

/** Text in UTF-16 without a mark has a zero byte in each line end and digit; null for anything else. */
function asUtf16(bytes: Uint8Array): string | null {
  if (bytes.length < 4 || bytes.length % 2 === 1 || !bytes.includes(0)) return null;
  for (const label of ["utf-16le", "utf-16be"]) {
    const text = attempt(bytes, label, true);
    if (text === null || text.includes("\0")) continue;
    const usual = text.match(
      /[\t\n\r\u0020-\u007E\u00A0-\u00FF\u2010-\u203F\u3000-\u303F\u3400-\u9FFF\uFF00-\uFFEF]/g,
    );
    if ((usual?.length ?? 0) >= text.length * LEAST_USUAL) return text;
  }
  return null;
}

function declaredCharset(bytes: Uint8Array): string | null {
  const opening = String.fromCharCode(...bytes.subarray(0, CHARSET_WITHIN));
  const match = CHARSET.exec(opening);
  const label = match?.[1] ?? match?.[2];
  return label && !/^utf-?(?:8|16)/i.test(label) ? label : null;
}

/** Null when the bytes are no text of the encoding, or nobody knows it. */
function attempt(bytes: Uint8Array, label: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}

function isSlightlyDamaged(text: string): boolean {
  const damaged = text.split("\uFFFD").length - 1;
  return (
    damaged <= text.length * MOST_DAMAGED ||
    (damaged <= FEW_DAMAGED && damaged <= text.length * FEW_DAMAGED_SHARE)
  );
}

/** A zero byte among text is damage, too. */
function withoutZeros(text: string): string {
  return text.includes("\0") ? text.replaceAll("\0", "\uFFFD") : text;
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
