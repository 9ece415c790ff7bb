import type { Message } from "./message.ts";

/** A kind of file that is not read: how it is known, what it is called and what to do instead. */
export interface Refused {
  readonly accepts: (file: FileLook) => boolean;
  readonly code: "UNSUPPORTED" | "ENCRYPTED" | "BINARY";
  readonly message: Message;
}

/** What is seen of a file before it is read. */
export interface FileLook {
  /** The first bytes as Latin characters. */
  readonly opening: string;
  /** In lower case. */
  readonly name: string;
  /** The names in it where it is a ZIP file; none where it is not, or is broken. */
  readonly entries: readonly string[];
  /** True when the bytes hold a word, which Office's old container stores in UTF-16. */
  readonly holds: (word: string) => boolean;
}

/** Old Office files and encrypted new ones are the same kind of container. MS-CFB 2.2. */
const COMPOUND = "\u00D0\u00CF\u0011\u00E0";
const ZIP = "PK\u0003\u0004";
const isCompound = ({ opening }: FileLook) => opening.startsWith(COMPOUND);
const begins = (file: FileLook, ...openings: readonly string[]) =>
  openings.some((opening) => file.opening.startsWith(opening));

/** Old Excel, or a table of WPS. A text may hold a table and the other way round: then the name tells. */
export function isOldWorkbook(file: FileLook): boolean {
  return isCompound(file) && (SHEET.test(file.name) || (file.holds("Workbook") && !isOldWord(file)));
}

/** Old Word, or a text of WPS, which is of the same kind. */
export function isOldWord(file: FileLook): boolean {
  return isCompound(file) && !SHEET.test(file.name) && (WORD.test(file.name) || file.holds("WordDocument"));
}

const SHEET = /\.(?:xls|xlt|et|ett)$/;
const WORD = /\.(?:doc|dot|wps|wpt)$/;

/** Tried in this order, before the readers. */
export const REFUSED: readonly Refused[] = [
  {
    accepts: (file) => isCompound(file) && file.holds("EncryptedPackage"),
    code: "ENCRYPTED",
    message: {
      zh: "Office 文档已加密，请先解除密码",
      en: "the Office document is encrypted; remove its password first",
    },
  },
  {
    accepts: (file) =>
      isCompound(file) && (/\.(?:ppt|dps)$/.test(file.name) || file.holds("PowerPoint Document")),
    code: "UNSUPPORTED",
    message: {
      zh: "这是演示文稿（.ppt），请把文字另存为 .docx 或 PDF",
      en: "this is a slide show (.ppt); save its text as .docx or PDF",
    },
  },
  {
    accepts: (file) => isCompound(file) && !isOldWorkbook(file) && !isOldWord(file),
    code: "UNSUPPORTED",
    message: {
      zh: "这是旧版 Office 文件，辨认不出种类，请用 Word 或 WPS 另存为 .docx 或 .xlsx",
      en: "this is an old Office file of a kind that is not known; save it as .docx or .xlsx",
    },
  },
  {
    accepts: ({ opening }) => /^\s*\{\\rtf/.test(opening),
    code: "UNSUPPORTED",
    message: {
      zh: "这是 RTF 文件，请用 Word 或 WPS 另存为 .docx",
      en: "this is an RTF file; save it as .docx in Word or WPS",
    },
  },
  {
    accepts: ({ opening, name }) =>
      /\.(?:mht|mhtml|eml)$/.test(name)
        ? /^[\w-]+:/m.test(opening)
        : /^(?:MIME-Version:|From: <Saved by |Content-Type: multipart\/related)/i.test(opening),
    code: "UNSUPPORTED",
    message: {
      zh: "这是单个文件网页（.mht），请在浏览器中另存为 .html",
      en: "this is a web archive (.mht); save the page as .html",
    },
  },
  {
    accepts: ({ opening }) =>
      /^(?:\u00EF\u00BB\u00BF)?\s*<\?xml/.test(opening) &&
      /progid="Word\.Document"|<pkg:package|w:wordDocument/.test(opening),
    code: "UNSUPPORTED",
    message: {
      zh: "这是 Word 的 XML 文件，请用 Word 另存为 .docx",
      en: "this is a Word document stored as XML; save it as .docx",
    },
  },
  {
    accepts: ({ opening, name }) =>
      /^(?:\u00EF\u00BB\u00BF)?\s*<\?xml/.test(opening) &&
      !/<!doctype html|<html/i.test(opening) &&
      !/\.x?html?$/.test(name),
    code: "UNSUPPORTED",
    message: {
      zh: "这是 XML 数据文件，不是文档，请另存为 .docx、.html 或文本",
      en: "this is an XML data file, not a document; save it as .docx, .html or text",
    },
  },
  {
    accepts: (file) =>
      begins(file, "\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "II*\u0000", "MM\u0000*") ||
      /^RIFF.{4}WEBP/s.test(file.opening) ||
      /^.{4}ftyp(?:hei|mif|avif)/s.test(file.opening) ||
      (file.opening.startsWith("BM") && file.name.endsWith(".bmp")),
    code: "UNSUPPORTED",
    message: {
      zh: "这是图片，请先做文字识别（OCR），再导入文字",
      en: "this is a picture; run OCR on it and import the text",
    },
  },
  {
    accepts: (file) => begins(file, "Rar!", "7z\u00BC\u00AF", "\u001F\u008B"),
    code: "UNSUPPORTED",
    message: {
      zh: "这是压缩包，请解压后导入其中的文件",
      en: "this is an archive; unpack it and import the files in it",
    },
  },
  {
    accepts: ({ entries }) => entries.includes("OFD.xml"),
    code: "UNSUPPORTED",
    message: {
      zh: "这是 OFD 版式文件，请转换为 PDF 或 .docx",
      en: "this is an OFD file; convert it to PDF or .docx",
    },
  },
  {
    accepts: ({ entries }) => entries.some((entry) => entry.startsWith("ppt/")),
    code: "UNSUPPORTED",
    message: {
      zh: "这是演示文稿（.pptx），请把文字另存为 .docx 或 PDF",
      en: "this is a slide show (.pptx); save its text as .docx or PDF",
    },
  },
  {
    accepts: ({ entries }) => entries.includes("mimetype") && entries.includes("content.xml"),
    code: "UNSUPPORTED",
    message: {
      zh: "这是 OpenDocument 文件（.odt、.ods），请另存为 .docx 或 .xlsx",
      en: "this is an OpenDocument file (.odt, .ods); save it as .docx or .xlsx",
    },
  },
  {
    accepts: ({ entries }) => entries.includes("xl/workbook.bin"),
    code: "UNSUPPORTED",
    message: {
      zh: "这是二进制 Excel 文件（.xlsb），请另存为 .xlsx",
      en: "this is a binary Excel file (.xlsb); save it as .xlsx",
    },
  },
  {
    accepts: (file) =>
      file.opening.startsWith(ZIP) &&
      file.entries.length > 0 &&
      !file.entries.some((entry) => entry === "[Content_Types].xml" || /^(?:word|xl)\//.test(entry)),
    code: "UNSUPPORTED",
    message: {
      zh: "这是 ZIP 压缩包，不是 Word 文档（.docx），请解压后导入其中的文件",
      en: "this is a ZIP file, not a Word document (.docx); unpack it and import the files in it",
    },
  },
];
