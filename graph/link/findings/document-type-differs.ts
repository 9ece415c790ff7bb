import type { Span } from "../../text/document.ts";
import { fold } from "../../text/fold.ts";
import type { FindingKind } from "./finding.ts";
import { spanMark, unitAt } from "./marks.ts";

/** Kinds of document, as a part of a pattern. */
export const KIND = "方案|意见|办法|规划|计划|纲要|措施|细则";
/** `…质量强区实施方案` */
const IN_TITLE = new RegExp(`(?:实施)?(${KIND})$`);
/** `本实施意见自印发之日起施行` */
const IN_TEXT = new RegExp(`(?<![基根原成样文版资])本(?:实施)?(${KIND})(?!的?通知)`, "g");
/** `关于印发《…实施意见》的通知` */
const ON_COVER = new RegExp(`(?:印发|转发)[^。\\n]{0,80}?(${KIND})[》〉]?的通知`, "g");

/** `实施意见` on the cover, `实施方案` in the title: one document, two kinds. */
export const documentTypeDiffers: FindingKind = {
  code: "DOCUMENT_TYPE_DIFFERS",
  severity: "WARNING",
  zh: "文种前后不一",
  en: "Kind of document differs",
  check: (linked) => {
    const { metadata, source, units } = linked.document;
    const own = IN_TITLE.exec(metadata.title)?.[1];
    if (!own) return [];
    const cover = source.text.slice(0, units[0]?.start ?? 0);
    const title = fold(metadata.title);
    const named = [
      ...kindsIn(cover, ON_COVER).filter(({ start, end }) => isOfThis(fold(cover.slice(start, end)), title)),
      ...kindsIn(source.text, IN_TEXT),
    ];
    const other = named.filter(({ words }) => words !== own);
    if (other.length === 0) return [];
    const others = [...new Set(other.map(({ words }) => words))].join("、");
    return [
      {
        zh: `文种前后不一：标题为“${own}”，另有 ${other.length} 处作“${others}”；按一份文件处理`,
        en: "the document calls itself by two kinds; it is taken as one",
        key: "type",
        marks: [
          spanMark(linked, metadata.titleSpan, null),
          ...other.map((span) => spanMark(linked, span, unitAt(linked, span.start))),
        ],
      },
    ];
  },
};

/** 关于印发《杨凌示范区…实施意见》: whether the words name this document, by words of its title, and not another. */
function isOfThis(words: string, title: string): boolean {
  const length = Math.min(SHARED, Math.ceil(SHARE * title.length));
  for (let at = 0; at + length <= title.length; at += 1)
    if (words.includes(title.slice(at, at + length))) return true;
  return false;
}

/** So many characters in a row, or such a share of a short title. */
const SHARED = 9;
const SHARE = 0.6;

function kindsIn(text: string, form: RegExp): (Span & { readonly words: string })[] {
  return [...text.matchAll(form)].map((match) => ({
    words: match[1]!,
    start: match.index,
    end: match.index + match[0].length,
  }));
}
