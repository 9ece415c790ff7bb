import type { Diagnostic } from "../document.ts";
import { inBoth, type Message } from "../message.ts";
import { UnreadableError } from "../unreadable.ts";
import { printBlocks } from "./blocks.ts";
import { Body } from "./doc/body.ts";
import { NoWordError, WordFile } from "./doc/file.ts";
import { readDocx } from "./docx.ts";
import { noteOf, type Reading } from "./reading.ts";
import { sofficeIn, toDocx } from "./soffice.ts";

/**
 * Word 97–2003 (.doc) and WPS Writer (.wps), which stores its texts as Word does. Where LibreOffice is
 * installed, the file is read as it converts it to .docx; else, and where it fails, from its own records:
 * text, tables, the numbers that Word writes, without what is deleted, struck through or hidden. Throws
 * `UnreadableError`.
 */
export async function readDoc(bytes: Uint8Array, name: string): Promise<Reading> {
  const file = opened(bytes, name);
  if (file?.isEncrypted) throw new UnreadableError("ENCRYPTED", name, inBoth(ENCRYPTED));
  const converted = await convertedBy(await sofficeIn(), bytes, name);
  if (converted) {
    const reading = readDocx(converted, name);
    return { ...reading, notes: [told("CONVERTED", "INFO", CONVERTED), ...reading.notes] };
  }
  if (!file) throw new UnreadableError("UNSUPPORTED", name, inBoth(UNKNOWN));
  try {
    return readingOf(file);
  } catch (cause) {
    throw new UnreadableError("BROKEN", name, inBoth(BROKEN), { cause });
  }
}

/** Null for a file of another kind, as Word 95 and the oldest WPS wrote: only LibreOffice reads these. */
function opened(bytes: Uint8Array, name: string): WordFile | null {
  try {
    return new WordFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  } catch (cause) {
    if (cause instanceof NoWordError) return null;
    throw new UnreadableError("BROKEN", name, inBoth(BROKEN), { cause });
  }
}

async function convertedBy(
  program: string | null,
  bytes: Uint8Array,
  name: string,
): Promise<Uint8Array | null> {
  if (program === null) return null;
  try {
    return await toDocx(program, bytes, /\.wp[st]$/i.test(name) ? "wps" : "doc");
  } catch {
    return null;
  }
}

function readingOf(file: WordFile): Reading {
  const body = new Body(file);
  const { text, grids } = printBlocks([...body.blocksOf("body"), ...body.blocksOf("boxes")]);
  const { struck, hidden, pictures, ornaments } = body.left;
  const notes = file.length("footnotes") + file.length("endnotes");
  const all: readonly (readonly [number, Diagnostic])[] = [
    [
      grids.length,
      told("TABLES_KEPT", "INFO", { zh: `保留表格 ${grids.length} 个`, en: `${grids.length} tables kept` }),
    ],
    [
      body.numbered,
      told("NUMBERS_WRITTEN", "INFO", {
        zh: `写出自动编号 ${body.numbered} 处`,
        en: `${body.numbered} automatic numbers written out`,
      }),
    ],
    [
      pictures,
      told("PICTURE_NOT_READ", "WARNING", {
        zh: `${pictures} 张图片或嵌入对象未读，其中的文字请先做文字识别（OCR）或另存后单独读取`,
        en: `${pictures} pictures or embedded objects were not read; run OCR on the text in them, or read them on their own`,
      }),
    ],
    [
      ornaments,
      told("ORNAMENT_NOT_READ", "INFO", {
        zh: `图形和小图片（印章、线条等）${ornaments} 个未读`,
        en: `${ornaments} drawings and small pictures (seals, lines) not read`,
      }),
    ],
    [
      struck + hidden,
      told("NOT_SHOWN", "INFO", {
        zh: `隐藏的文字 ${hidden} 处、划去的文字 ${struck} 处未计入`,
        en: `${hidden} hidden and ${struck} struck stretches of text left out`,
      }),
    ],
    [
      notes,
      told("PART_NOT_READ", "WARNING", {
        zh: "脚注、尾注未读，需要时请另存为 .docx",
        en: "footnotes and endnotes were not read; save the file as .docx if they matter",
      }),
    ],
  ];
  return { text, grids, notes: all.filter(([count]) => count > 0).map(([, note]) => note) };
}

function told(code: string, severity: Diagnostic["severity"], message: Message): Diagnostic {
  return noteOf(code, severity, inBoth(message));
}

const ENCRYPTED = {
  zh: "Word 文档已加密，请先解除密码",
  en: "the Word document is encrypted; remove its password first",
};
const UNKNOWN = {
  zh: "这种旧版文字文件要借助 LibreOffice 读取：请安装 LibreOffice（soffice 在 PATH 中，或用 SOFFICE 指明），或另存为 .docx",
  en: "such an old text file is read with LibreOffice: install it (soffice on the PATH, or named by SOFFICE), or save the file as .docx",
};
const BROKEN = {
  zh: "Word 文档（.doc）已损坏，请用 Word 或 WPS 另存为 .docx",
  en: "the Word document (.doc) is broken; save it as .docx in Word or WPS",
};
const CONVERTED = { zh: "经 LibreOffice 转换后读取", en: "read as converted by LibreOffice" };
