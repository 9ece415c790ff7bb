import { inBoth } from "./message.ts";
import { createHash } from "node:crypto";
import type { Source } from "./document.ts";
import { UnreadableError } from "./unreadable.ts";
import { textWithinLimits } from "./readers/limits.ts";
import type { Reading } from "./readers/reading.ts";

export { UnreadableError } from "./unreadable.ts";

/** No document may be larger; the largest in reach, a five-year plan of a province, has 0.3 MB. */
export const LIMIT_BYTES = 20 * 1024 * 1024;

interface Reader {
  readonly format: Source["format"];
  /** `opening`: the first bytes as Latin characters; `name` in lower case. */
  readonly accepts: (opening: string, name: string) => boolean;
  readonly read: (bytes: Uint8Array, name: string) => Reading | Promise<Reading>;
}

const OPENING_BYTES = 512;

/** A page, or the part of one that a content system stores, begins with a tag. */
const TAG = new RegExp(
  "^(?:\u00EF\u00BB\u00BF)?\\s*<(?:!doctype html|!--|html|head|meta|body|title|style|script|link|main|article|" +
    "section|div|p|span|font|table|center|h[1-6]|br|ul|ol|a|strong|b|img)[\\s/>]",
  "i",
);

/** An encrypted Office file and an old Word file are the same kind of container. */
const COMPOUND = "\u00D0\u00CF\u0011\u00E0";

/**
 * The readers, tried in this order: what a file holds counts before what it is called. A new format is one
 * file and one entry here.
 */
const READERS: readonly Reader[] = [
  {
    format: "pdf",
    accepts: (opening) => opening.slice(0, 1024).includes("%PDF-"),
    read: async (bytes, name) => (await import("./readers/pdf.ts")).readPdf(bytes, name),
  },
  {
    format: "docx",
    accepts: (opening) => opening.startsWith("PK\u0003\u0004"),
    read: async (bytes, name) => (await import("./readers/docx.ts")).readDocx(bytes, name),
  },
  { format: "docx", accepts: (opening) => opening.startsWith(COMPOUND), read: refuseCompound },
  {
    format: "html",
    accepts: (opening, name) => TAG.test(opening) || (/\.x?html?$/.test(name) && opening.includes("<")),
    read: async (bytes, name) => (await import("./readers/html.ts")).readHtml(bytes, name),
  },
  {
    format: "markdown",
    accepts: (_, name) => /\.(?:md|markdown)$/.test(name),
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
  const opening = String.fromCharCode(...bytes.subarray(0, OPENING_BYTES));
  const reader = READERS.find(({ accepts }) => accepts(opening, name.toLowerCase()))!;
  const { text, notes, grids = [] } = await reader.read(bytes, name);
  textWithinLimits(text, name);
  if (text.trim() === "")
    throw new UnreadableError("EMPTY", name, inBoth({ zh: "文件中没有文字", en: "the file holds no text" }));
  return {
    name,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    format: reader.format,
    text,
    notes,
    grids,
  };
}

/**
 * In such a container a stream called EncryptedPackage holds a document with a password; its name stands in
 * UTF-16.
 */
function refuseCompound(bytes: Uint8Array, name: string): never {
  const encrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(
    Buffer.from("EncryptedPackage", "utf16le"),
  );
  if (encrypted)
    throw new UnreadableError(
      "ENCRYPTED",
      name,
      inBoth({
        zh: "Word 文档已加密，请先解除密码",
        en: "the Word document is encrypted; remove its password first",
      }),
    );
  throw new UnreadableError(
    "UNSUPPORTED",
    name,
    inBoth({
      zh: "这是旧版 Word 文件（.doc），请另存为 .docx",
      en: "this is an old Word file (.doc); save it as .docx",
    }),
  );
}
