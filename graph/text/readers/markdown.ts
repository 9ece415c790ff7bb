import { marked } from "marked";
import { readHtmlText } from "./html.ts";
import { textWithinLimits, withinLimit } from "./limits.ts";
import type { Reading } from "./reading.ts";
import { decode } from "./text.ts";

/** The block of data that some tools put before a text: `--- … ---`. */
const FRONT_MATTER = /^---\r?\n[\s\S]{0,10000}?\r?\n(?:---|\.\.\.)\r?\n/;

/** What may begin an element: a mark, or a line. */
const MARK = /[*_`~[\]<>|!#\n]/g;

/**
 * Markdown (GitHub's): as the page that it makes. A newline in a paragraph ends a line, as Chinese texts mean
 * it to. Throws `UnreadableError`.
 */
export function readMarkdown(bytes: Uint8Array, name: string): Reading {
  const source = decode(bytes, name).text.replace(FRONT_MATTER, "");
  textWithinLimits(source, name);
  withinLimit("elements", source.match(MARK)?.length ?? 0, name);
  return readHtmlText(marked.parse(source, { async: false, gfm: true, breaks: true }), name);
}
