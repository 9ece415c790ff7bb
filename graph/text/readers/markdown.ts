import { marked } from "marked";
import { decode } from "./decode.ts";
import { crawlHeaderOf, frontMatterOf } from "./front-matter.ts";
import { readHtmlText } from "./html.ts";
import type { Reading } from "./reading.ts";

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
  return readHtmlText(marked.parse(kept + body.slice(from), { async: false, gfm: true, breaks: true }), {
    ...header.declared,
    ...front.declared,
  });
}
