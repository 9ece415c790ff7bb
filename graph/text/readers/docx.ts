import { inBoth } from "../message.ts";
import { UnreadableError } from "../unreadable.ts";
import type { Block } from "./block.ts";
import { printBlocks } from "./blocks.ts";
import { Body } from "./docx/body.ts";
import { insertedOf } from "./docx/inserted.ts";
import { listsOf } from "./docx/lists.ts";
import { Styles } from "./docx/styles.ts";
import { Unread } from "./docx/unread.ts";
import { openPackage } from "./office.ts";
import { noteOf, type Reading } from "./reading.ts";
import { attribute, elements, type Element } from "./xml.ts";

const BROKEN = {
  zh: "Word 文档已损坏，请用 Word 重新保存",
  en: "the Word document is broken; save it again in Word",
};
/** A part that is inserted may insert others, to this depth. */
const DEEPEST = 4;

/**
 * Word (.docx): its paragraphs with the numbers Word writes before them, its tables, text boxes and inserted parts.
 * ECMA-376. Headers and footers, comments, and what is deleted, struck through or hidden are left out.
 */
export function readDocx(bytes: Uint8Array, name: string): Reading {
  const unread = new Unread();
  const { blocks, numbered } = readPackage(bytes, name, unread, 0);
  const { text, grids } = printBlocks(blocks);
  return {
    text,
    grids,
    notes: [
      ...(grids.length > 0
        ? [
            noteOf(
              "TABLES_KEPT",
              "INFO",
              inBoth({ zh: `保留表格 ${grids.length} 个`, en: `${grids.length} tables kept` }),
            ),
          ]
        : []),
      ...(numbered > 0
        ? [
            noteOf(
              "NUMBERS_WRITTEN",
              "INFO",
              inBoth({ zh: `写出自动编号 ${numbered} 处`, en: `${numbered} automatic numbers written out` }),
            ),
          ]
        : []),
      ...unread.diagnostics(),
    ],
  };
}

function readPackage(
  bytes: Uint8Array,
  name: string,
  unread: Unread,
  depth: number,
): { readonly blocks: Block[]; readonly numbered: number } {
  const file = openPackage(bytes, name, BROKEN);
  try {
    const main = file.related("", "officeDocument", "word/document.xml");
    const root = file.xml(main);
    if (!main || !root) throw noWord(name);
    const folder = main.slice(0, main.lastIndexOf("/") + 1);
    const part = (kind: string) => file.xml(file.related(main, kind, `${folder}${kind}.xml`));
    const styles = new Styles(part("styles"));
    const notes = { footnote: notesOf(part("footnotes")), endnote: notesOf(part("endnotes")) };
    const body = new Body({
      styles,
      lists: listsOf(part("numbering"), styles),
      unread,
      inserted: (chunk) =>
        insertedOf(chunk, file, main, (inner) =>
          depth < DEEPEST ? readPackage(inner, name, unread, depth + 1).blocks : null,
        ),
      note: (kind, id) => notes[kind].get(id) ?? null,
    });
    return { blocks: body.blocksIn(root), numbered: body.numbered };
  } catch (cause) {
    if (cause instanceof UnreadableError) throw cause;
    throw new UnreadableError("BROKEN", name, inBoth(BROKEN), { cause });
  }
}

/** Notes by their number, without those that only draw the line above them. */
function notesOf(root: Element | null): ReadonlyMap<string, Element> {
  return new Map(
    root
      ? elements(root)
          .filter((note) => !/separator/i.test(attribute(note, "type") ?? ""))
          .map((note) => [attribute(note, "id") ?? "", note] as const)
      : [],
  );
}

function noWord(name: string): UnreadableError {
  return new UnreadableError(
    "UNSUPPORTED",
    name,
    inBoth({
      zh: "这是 ZIP 文件，不是 Word 文档（.docx），请换一个文件",
      en: "this is a ZIP file, not a Word document (.docx); choose another file",
    }),
  );
}
