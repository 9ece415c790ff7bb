import type { PolicyLevel } from "../model.ts";
import { isoDateOf } from "./dates.ts";
import { docNumbersIn } from "./doc-number.ts";
import type { Metadata, Span } from "./document.ts";
import type { Line } from "./lines.ts";

/** How the title of an official document ends (文种). GB/T 9704-2012, 7.2.4 and common usage. */
const DOCUMENT_TYPE = /(?:方案|意见|规划|计划|纲要|办法|细则|通知|决定|措施|要点|清单|规定|条例|分工表|分工|制度|章程|通报|公告|函|行动|政策)(?:\([^()]{1,20}\))?$/;

const ISSUER = /(?:国务院|委员会|人民政府|政府|工委|党委|省委|市委|县委|区委|管委会|办公厅|办公室|[部局厅委院署]|总局|指挥部|领导小组)$/;

/** `国务院关于…`, `杨凌示范区管委会⏎关于印发…`: where the issuers end and the matter begins. */
const MATTER = /(?:关于|印发|转发)/;

/**
 * What the lines before the first heading (and, for the date, the signature at the end) say of the document.
 * For a notice that passes on a plan, title and issuers are those of the plan and of the notice.
 */
export function readMetadata(folded: string, text: string, lines: readonly Line[], cover: readonly Line[]): Metadata {
  const printed = cover.filter((line) => line.content.end > line.content.start);
  const head = headOf(folded, printed);
  const title = plainTitle(folded, printed, head) ?? quotedTitle(folded, head) ?? head;
  const docNumber = printed.map((line) => docNumbersIn(folded, line.content)[0] && wholeNumber(folded, line)).find(Boolean) ?? null;
  const issuers = issuersOf(folded, text, head, title);
  const dateLines = lines.filter((line) => line.content.end - line.content.start <= 14).map((line) => wholeDate(folded, line));
  const published = printed.map((line) => /发布(?:时间|日期)\s?:\s?(.{8,12})/.exec(folded.slice(line.content.start, line.content.end))?.[1]).find(Boolean);
  return {
    title: unwrap(text, title),
    titleSpan: title,
    docNumber,
    issuers,
    issuedOn: dateLines.find(Boolean) ?? null,
    publishedOn: published ? isoDateOf(published.trim()) : null,
    level: levelOf(issuers.map((issuer) => issuer.name), docNumber),
  };
}

/** A title is no longer; a document without line breaks would else be its own title. */
const LONGEST_TITLE = 120;

/** The first block of lines: issuers and the title, often broken over lines. It ends where another kind of line begins. */
function headOf(folded: string, printed: readonly Line[]): Span {
  const first = printed[0];
  if (!first) return { start: 0, end: 0 };
  let { end } = first.content;
  for (const [index, line] of printed.entries()) {
    const words = folded.slice(line.content.start, line.content.end);
    if (index > 0 && (index > 5 || words.length > 60 || /[:。;]/.test(words) || /\d{4}[〕\])年-]/.test(words))) break;
    end = line.content.end;
    if (DOCUMENT_TYPE.test(words)) break;
  }
  return { start: first.content.start, end: Math.min(end, first.content.start + LONGEST_TITLE) };
}

/** The title of the plan printed on a line of its own behind the notice: `杨凌示范区贯彻落实《质量强国建设纲要》实施方案`. */
function plainTitle(folded: string, printed: readonly Line[], head: Span): Span | null {
  if (!/(?:印发|转发|下发)/.test(folded.slice(head.start, head.end))) return null;
  const titles = printed.filter((line) => {
    const words = folded.slice(line.content.start, line.content.end);
    return line.content.start >= head.end && words.length >= 6 && words.length <= 60 && !/[。,:;]/.test(words) && DOCUMENT_TYPE.test(words);
  });
  return titles.at(-1)?.content ?? null;
}

/** `关于印发《政府网站集约化试点工作方案》的通知` → what stands between the outermost marks. */
function quotedTitle(folded: string, head: Span): Span | null {
  const words = folded.slice(head.start, head.end);
  const notice = /(?:印发|转发|下发)[^《]{0,12}《(.+)》的?(?:通知|函)$/s.exec(words);
  if (!notice) return null;
  const start = head.start + notice.index + notice[0].indexOf("《") + 1;
  return { start, end: start + notice[1]!.length };
}

function wholeNumber(folded: string, line: Line): string | null {
  const [number] = docNumbersIn(folded, line.content);
  return number && number.start === line.content.start && number.end === line.content.end ? number.number : null;
}

function wholeDate(folded: string, line: Line): string | null {
  const words = folded.slice(line.content.start, line.content.end);
  return words.endsWith("日") ? isoDateOf(words) : null;
}

/** The names on lines before 关于, or those the title begins with: `国家发展改革委办公厅 国家税务总局办公厅关于…`. */
function issuersOf(folded: string, text: string, head: Span, title: Span): Metadata["issuers"] {
  const from = MATTER.exec(folded.slice(head.start, head.end)) ? head : title;
  const words = folded.slice(from.start, from.end);
  const matter = MATTER.exec(words);
  if (!matter) return [];
  const found: (Span & { name: string })[] = [];
  for (const match of words.slice(0, matter.index).matchAll(/[^\s、]+/g)) {
    if (match[0].length < 3 || !ISSUER.test(match[0])) continue;
    const start = from.start + match.index;
    found.push({ name: text.slice(start, start + match[0].length), start, end: start + match[0].length });
  }
  return found;
}

function levelOf(issuers: readonly string[], docNumber: string | null): PolicyLevel | null {
  const words = issuers.join(" ") || (docNumber ?? "");
  if (/^(?:国务院|中共中央|全国|国家|中央|最高人民|国发|国办|中发)/.test(words)) return "NATIONAL";
  if (/(?:省|自治区|(?:北京|上海|天津|重庆)市)(?:委|人民政府|政府)/.test(words)) return "PROVINCIAL";
  if (/示范区|开发区|新区|高新区/.test(words)) return null;
  if (/(?:县|旗)(?:委|人民政府|政府)|[^市]{2}区(?:委|人民政府)/.test(words)) return "COUNTY";
  if (/市(?:委|人民政府|政府)/.test(words)) return "MUNICIPAL";
  return null;
}

/** A title broken over lines is one title: the breaks and the spaces at them are no part of it. */
function unwrap(text: string, span: Span): string {
  return text.slice(span.start, span.end).replace(/\s*\n\s*/g, "").trim();
}
