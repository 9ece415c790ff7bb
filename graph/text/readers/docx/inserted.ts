import type { Block } from "../block.ts";
import { decode } from "../decode.ts";
import { blocksOfHtml } from "../html.ts";
import type { Package } from "../office.ts";
import { relationOf, type Element } from "../xml.ts";

/**
 * The blocks of the part that `w:altChunk` inserts: a page, a text or a Word file. Null for other kinds, and for one
 * that is not there or cannot be read. ECMA-376, 17.17.2.1.
 */
export function insertedOf(
  chunk: Element,
  file: Package,
  main: string,
  readDocx: (bytes: Uint8Array) => readonly Block[] | null,
): readonly Block[] | null {
  const id = relationOf(chunk);
  const target = file.relations(main).find((relation) => relation.id === id)?.target;
  const bytes = target ? file.bytes(target) : null;
  if (!target || !bytes) return null;
  try {
    if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readDocx(bytes);
    const { text } = decode(bytes, target);
    if (/^\s*\{\\rtf|^\s*(?:MIME-Version|From|Content-Type):/i.test(text)) return null;
    if (/<(?:html|body|p|div|table|span|h\d)\b/i.test(text)) return blocksOfHtml(text);
    return text.split(/\r\n|\n|\r/).map((line) => ({ is: "PARAGRAPH", text: line }) as const);
  } catch {
    return null;
  }
}
