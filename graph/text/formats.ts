import { inBoth } from "./message.ts";
import { createHash } from "node:crypto";
import type { Diagnostic, Source } from "./document.ts";
import { placesOf } from "./places.ts";
import { isOldWord, isOldWorkbook, REFUSED, type FileLook } from "./refused.ts";
import { namesInZip } from "./readers/zip.ts";
import { textWithinLimits } from "./readers/limits.ts";
import { UnreadableError } from "./unreadable.ts";
import type { Reading } from "./readers/reading.ts";

export { UnreadableError } from "./unreadable.ts";

/** No document may be larger; the largest in reach, a five-year plan of a province, has 0.3 MB. */
export const LIMIT_BYTES = 20 * 1024 * 1024;

interface Reader {
  readonly format: Source["format"];
  readonly accepts: (file: FileLook) => boolean;
  readonly read: (bytes: Uint8Array, name: string) => Reading | Promise<Reading>;
}

const OPENING_BYTES = 1024;
const ZIP = "PK\u0003\u0004";

/** A page, or the part of one that a content system stores, begins with a tag. */
const TAG = new RegExp(
  "^(?:\u00EF\u00BB\u00BF)?\\s*(?:<\\?xml[^>]*>\\s*)?<(?:!doctype html|!--|html|head|meta|body|title|style|script|link|main|article|" +
    "section|div|p|span|font|table|center|h[1-6]|br|ul|ol|a|strong|b|img)[\\s/>]",
  "i",
);

/**
 * The readers, tried in this order: what a file holds counts before what it is called. A new format is one
 * file and one entry here.
 */
const READERS: readonly Reader[] = [
  {
    format: "pdf",
    accepts: ({ opening }) => opening.includes("%PDF-"),
    read: async (bytes, name) => (await import("./readers/pdf.ts")).readPdf(bytes, name),
  },
  {
    format: "xlsx",
    accepts: ({ opening, name, entries }) =>
      opening.startsWith(ZIP) &&
      (entries.some((entry) => entry.startsWith("xl/")) || (entries.length === 0 && /\.xls[xm]$/.test(name))),
    read: async (bytes, name) => (await import("./readers/xlsx.ts")).readXlsx(bytes, name),
  },
  {
    format: "xls",
    accepts: isOldWorkbook,
    read: async (bytes, name) => (await import("./readers/xls.ts")).readXls(bytes, name),
  },
  {
    format: "wps",
    accepts: (file) => isOldWord(file) && /\.wp[st]$/.test(file.name),
    read: async (bytes, name) => (await import("./readers/doc.ts")).readDoc(bytes, name),
  },
  {
    format: "doc",
    accepts: isOldWord,
    read: async (bytes, name) => (await import("./readers/doc.ts")).readDoc(bytes, name),
  },
  {
    format: "docx",
    accepts: ({ opening }) => opening.startsWith(ZIP),
    read: async (bytes, name) => (await import("./readers/docx.ts")).readDocx(bytes, name),
  },
  {
    format: "html",
    accepts: ({ opening, name }) =>
      TAG.test(opening.replace(/^\u00FF\u00FE|^\u00FE\u00FF|\0/g, "")) ||
      (/\.x?html?$/.test(name) && opening.includes("<")),
    read: async (bytes, name) => (await import("./readers/html.ts")).readHtml(bytes, name),
  },
  {
    format: "markdown",
    accepts: ({ name }) => /\.(?:md|markdown)$/.test(name),
    read: async (bytes, name) => (await import("./readers/markdown.ts")).readMarkdown(bytes, name),
  },
  {
    format: "text",
    accepts: () => true,
    read: async (bytes, name) => (await import("./readers/text.ts")).readText(bytes, name),
  },
];

/**
 * The document in `bytes`, which `name` names in messages. Throws `UnreadableError` when it is empty, too
 * large, broken, encrypted or holds no text.
 */
export async function read(bytes: Uint8Array, name: string): Promise<Source> {
  if (bytes.length === 0)
    throw new UnreadableError(
      "EMPTY",
      name,
      inBoth({ zh: "文件是空的，请换一个有内容的文件", en: "the file is empty; choose one with text in it" }),
    );
  if (bytes.length > LIMIT_BYTES) {
    const size = (bytes.length / 1024 / 1024).toFixed(1);
    throw new UnreadableError(
      "TOO_LARGE",
      name,
      inBoth({
        zh: `文件有 ${size} MB，上限 ${LIMIT_BYTES / 1024 / 1024} MB，请拆分后再读`,
        en: `the file has ${size} MB, the limit is ${LIMIT_BYTES / 1024 / 1024} MB; split it`,
      }),
    );
  }
  const file = lookAt(bytes, name);
  const refused = REFUSED.find(({ accepts }) => accepts(file));
  if (refused) throw new UnreadableError(refused.code, name, inBoth(refused.message));
  const reader = READERS.find(({ accepts }) => accepts(file))!;
  const { text, notes, grids = [], outside, declared } = await reader.read(bytes, name);
  textWithinLimits(text, name);
  if (text.trim() === "") throw withoutText(notes, name);
  return {
    name,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    format: reader.format,
    text,
    notes: [...notes, ...damageIn(text)],
    grids,
    ...(outside && { outside }),
    ...(declared && { declared }),
  };
}

/** A file without a word; what its reader could not read, as pictures, says why. */
function withoutText(notes: readonly Diagnostic[], name: string): UnreadableError {
  const unread = notes.find(({ severity }) => severity === "WARNING");
  const [zh, en] = unread?.message.split(" / ") ?? [];
  if (!zh || !en)
    return new UnreadableError("EMPTY", name, inBoth({ zh: "文件中没有文字", en: "the file holds no text" }));
  return new UnreadableError(
    "NO_TEXT",
    name,
    inBoth({ zh: `文件中没有文字；${zh}`, en: `the file holds no text; ${en}` }),
  );
}

function lookAt(bytes: Uint8Array, name: string): FileLook {
  const opening = String.fromCharCode(...bytes.subarray(0, OPENING_BYTES));
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return {
    opening,
    name: name.toLowerCase(),
    entries: opening.startsWith(ZIP) ? namesInZip(bytes) : [],
    holds: (word) => buffer.includes(Buffer.from(word, "utf16le")),
  };
}

/** Characters that were lost, in this file or before: a reader must know how many, and where to look. */
function damageIn(text: string): Diagnostic[] {
  const start = text.indexOf("\uFFFD");
  if (start < 0) return [];
  const count = text.split("\uFFFD").length - 1;
  const { line, column } = placesOf(text)(start);
  const message = inBoth({
    zh: `有 ${count} 处文字缺损，以 � 代替，首处在第 ${line} 行第 ${column} 字，请核对原文`,
    en: `${count} damaged characters stand as �, the first in line ${line}, column ${column}; compare the original`,
  });
  return [{ code: "BYTES_REPLACED", severity: "WARNING", message, start, end: start + 1 }];
}
