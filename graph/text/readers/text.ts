import { inBoth } from "../message.ts";
import { decode, type Decoded } from "./decode.ts";
import { crawlHeaderOf, frontMatterOf } from "./front-matter.ts";
import { noteOf, type Reading } from "./reading.ts";

export { decode } from "./decode.ts";

/** What is told of the encoding; UTF-8 is nothing to speak of. */
const ENCODINGS: Readonly<Record<Decoded["encoding"], Reading["notes"]>> = {
  "utf-8": [],
  "utf-16": [noteOf("ENCODING_UTF16", "INFO", inBoth({ zh: "按 UTF-16 编码读取", en: "read as UTF-16" }))],
  gb18030: [noteOf("ENCODING_GB18030", "INFO", inBoth({ zh: "按 GB18030 编码读取", en: "read as GB18030" }))],
  declared: [
    noteOf(
      "ENCODING_DECLARED",
      "INFO",
      inBoth({ zh: "按文件声明的编码读取", en: "read in the charset it names" }),
    ),
  ],
};

/**
 * Plain text: UTF-8, UTF-16 or GB18030. A byte order mark is dropped, newlines stay as stored. Front matter and the
 * header of a crawler stay in the text, which is the file itself, but are marked as no part of the document.
 */
export function readText(bytes: Uint8Array, name: string): Reading {
  const { text, encoding } = decode(bytes, name);
  const front = frontMatterOf(text);
  const header = crawlHeaderOf(text.slice(front.length));
  const outside = [
    ...(front.length > 0 ? [{ start: 0, end: front.length }] : []),
    ...header.lines.map(({ start, end }) => ({ start: front.length + start, end: front.length + end })),
  ];
  return {
    text,
    notes: ENCODINGS[encoding],
    ...(outside.length > 0 && { outside, declared: { ...header.declared, ...front.declared } }),
  };
}
