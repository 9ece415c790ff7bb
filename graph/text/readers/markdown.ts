import { marked } from "marked";
import { decode } from "./decode.ts";
import { crawlHeaderOf, frontMatterOf } from "./front-matter.ts";
import { readHtmlText } from "./html.ts";
import { textWithinLimits, withinLimit } from "./limits.ts";
import type { Reading } from "./reading.ts";

/** What may begin an element: a mark, or a line. */
const MARK = /[*_`~[\]<>|!#\n]/g;

/**
 * Markdown (GitHub's): as the page that it makes. A newline in a paragraph ends a line, as Chinese texts mean
 * it to. Front matter and the header of a crawler are declared, not read.
 */
export function readMarkdown(bytes: Uint8Array, name: string): Reading {
  const source = decode(bytes, name).text;
  const front = frontMatterOf(source);
  const body = source.slice(front.length);
  const header = crawlHeaderOf(body);
  let from = 0;
  let kept = "";
  for (const { start, end } of header.lines) {
    kept += `${body.slice(from, start)}\n`;
    from = end;
  }
  const plain = kept + body.slice(from);
  textWithinLimits(plain, name);
  withinLimit("elements", plain.match(MARK)?.length ?? 0, name);
  const html = marked.parse(plain, { async: false, gfm: true, breaks: true });
  return readHtmlText(html, name, { ...header.declared, ...front.declared });
}
