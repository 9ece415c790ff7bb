import type { Linked } from "../linked.ts";
import type { FindingKind, Found } from "./finding.ts";
import { spanMark, unitAt } from "./marks.ts";

/**
 * The check that hands on what the reader noted under the same code; messages of reading are written `中文 /
 * English`.
 */
export function noted(code: FindingKind["code"]): FindingKind["check"] {
  return (linked) =>
    linked.document.diagnostics
      .filter((diagnostic) => diagnostic.code === code)
      .map((diagnostic) => toFound(linked, diagnostic));
}

function toFound(linked: Linked, { message, start, end }: Linked["document"]["diagnostics"][number]): Found {
  const [zh = "", en = ""] = message.split(" / ");
  return { zh, en, key: String(start), marks: [spanMark(linked, { start, end }, unitAt(linked, start))] };
}
