import { UnreadableError } from "../unreadable.ts";
import limits from "./limits.json" with { type: "json" };

/** What is counted, as messages call it. */
const COUNTED = {
  attributes: { zh: "个属性", en: "attributes" },
  characters: { zh: "字", en: "characters" },
  elements: { zh: "个元素（段落、单元格、文字片段等）", en: "elements (paragraphs, cells, pieces of text)" },
  lines: { zh: "行", en: "lines" },
  pages: { zh: "页", en: "pages" },
  pieces: { zh: "个文字片段（一页之内）", en: "pieces of text on one page" },
} as const;
type Counted = keyof typeof COUNTED;

/** What a packed file may unpack to; more is a bomb. */
export const LIMIT_UNPACKED_BYTES = limits.unpackedBytes;

/**
 * Refuses a file that consists of more than any plan does, before it takes all memory. Throws
 * `UnreadableError`, `TOO_LARGE`. To be asked while counting, so that a file is given up at the limit and not
 * at its end.
 */
export function withinLimit(counted: Counted, count: number, name: string): void {
  const most = limits[counted];
  if (count <= most) return;
  const { zh, en } = COUNTED[counted];
  const shown = most.toLocaleString("en");
  throw new UnreadableError(
    "TOO_LARGE",
    name,
    `内容超过 ${shown} ${zh}，请拆分后再读 / it has more than ${shown} ${en}; split it`,
  );
}

const OPEN = "<".charCodeAt(0);
const CLOSE = "/".charCodeAt(0);
const EQUALS = "=".charCodeAt(0);
const QUOTES = [`"`.charCodeAt(0), "'".charCodeAt(0)];

/**
 * Counts the elements and attributes of XML by its signs, without building anything. Throws as `withinLimit`.
 */
export function xmlWithinLimits(xml: Uint8Array, name: string): void {
  let elements = 0;
  let attributes = 0;
  for (let at = 0; at < xml.length; at += 1) {
    const sign = xml[at];
    if (sign === OPEN && xml[at + 1] !== CLOSE) elements += 1;
    else if (sign === EQUALS && QUOTES.includes(xml[at + 1]!)) attributes += 1;
  }
  withinLimit("elements", elements, name);
  withinLimit("attributes", attributes, name);
}

/** The characters and lines of a text. Throws as `withinLimit`. */
export function textWithinLimits(text: string, name: string): void {
  withinLimit("characters", text.length, name);
  let lines = 1;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines += 1;
  withinLimit("lines", lines, name);
}
