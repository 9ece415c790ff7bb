import { createHash } from "node:crypto";
import type { Source } from "../../graph/text/document.ts";

/** A document with this text, as if read from a file. */
export function sourceOf(text: string, name = "test.txt"): Source {
  return { name, sha256: createHash("sha256").update(text).digest("hex"), format: "text", text };
}

/** Text without the indentation of the test it stands in; the first line break is dropped. */
export function dedent(text: string): string {
  const lines = text
    .replace(/^\n/, "")
    .replace(/\n\s*$/, "")
    .split("\n");
  const indent = Math.min(...lines.filter((line) => line.trim()).map((line) => /^ */.exec(line)![0].length));
  return lines.map((line) => line.slice(indent)).join("\n");
}
