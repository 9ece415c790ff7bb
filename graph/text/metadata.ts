import { dateOf, statementsOf, type Statement } from "./cover.ts";
import { isoDateOf } from "./dates.ts";
import { docNumbersIn } from "./doc-number.ts";
import type { Metadata, Span } from "./document.ts";
import documents from "./lexicon/documents.json" with { type: "json" };
import places from "./lexicon/places.json" with { type: "json" };
import { oneOf } from "./lexicon/words.ts";
import { levelOf } from "./level.ts";
import limits from "./lexicon/limits.json" with { type: "json" };
import type { Line } from "./lines.ts";

/** How the title of an official document ends (文种). GB/T 9704-2012, 7.2.4 and common usage. */
export const DOCUMENT_TYPE = new RegExp(`${oneOf(documents.titled)}(?:\\([^()]{1,20}\\))?$`);

const ISSUER = new RegExp(`${oneOf(places.issuerEndings)}$`);

/** `国务院关于…`, `杨凌示范区管委会⏎关于印发…`: where the issuers end and the matter begins. */
const MATTER = /(?:关于|印发|转发)/;

const PASSES_ON = /(?:印发|转发|下发)/;

/** The last lines of a document in which a signature is looked for. */
const TAIL_LINES = limits.signatureLines;
/** A title is no longer. */
const LONGEST_TITLE = limits.coverTitle;
/** A title is broken over so many lines at most. */
const TITLE_LINES = limits.coverTitleLines;

/**
 * What the lines before the first heading, and the signature at the end, say of the document.
 * For a notice that passes on a plan, title and issuers are those of the plan and of the notice.
 */
export function readMetadata(
  folded: string,
  text: string,
  lines: readonly Line[],
  cover: readonly Line[],
): Metadata {
  const statements = statementsOf(folded, cover);
  const tail = statementsOf(folded, lines.slice(Math.max(cover.length, lines.length - TAIL_LINES)));
  const runs = titleRuns(folded, statements);
  const head = headOf(statements, runs);
  const several = passesOnSeveral(folded, statements);
  const title = several
    ? head
    : (plainTitle(folded, runs, head) ??
      passedOn(folded, statements, runs) ??
      quotedTitle(folded, head) ??
      (head.end > head.start ? head : null) ??
      runs[0] ??
      head);
  const approval = approvalIn(folded, text, statements);
  const docNumber = numberOf(folded, statements, head);
  const issuers =
    issuersBefore(folded, text, head, title) ??
    signedBy(text, statements) ??
    signedBy(text, tail) ??
    approval?.issuers ??
    [];
  const published = statements
    .map(
      (_, index) =>
        /发布(?:时间|日期)\s?:\s?(\S{8,12})/.exec(
          folded.slice(statements[index]!.start, statements[index]!.start + 60),
        )?.[1],
    )
    .find(Boolean);
  const name = unwrap(text, title);
  const salutation = salutationIn(statements);
  return {
    title: name,
    titleSpan: title,
    docNumber,
    issuers,
    issuedOn:
      statements.map(dateOf).find(Boolean) ??
      approval?.date ??
      tail.map(dateOf).find(Boolean) ??
      dateLine(folded, lines),
    publishedOn: published ? isoDateOf(published.trim()) : null,
    addressedTo: salutation ? { start: salutation.start, end: salutation.end - 1 } : null,
    level: levelOf(
      issuers.map((issuer) => issuer.name),
      docNumber,
      name,
      statements.find(({ words }) => words.endsWith(":"))?.words ?? "",
    ),
  };
}

/**
 * The stretches of the cover that read as titles: lines without a full stop, the last of which ends in the
 * kind of document.
 */
function titleRuns(folded: string, statements: readonly Statement[]): Span[] {
  const runs: Span[] = [];
  for (let first = 0; first < statements.length; first += 1) {
    let last = first;
    while (
      last < Math.min(statements.length, first + TITLE_LINES) &&
      isTitleLine(folded, statements[last]!) &&
      !DOCUMENT_TYPE.test(statements[last]!.words)
    )
      last += 1;
    const [start, end] = [statements[first]!.start, statements[last]?.end ?? 0];
    if (
      last >= Math.min(statements.length, first + TITLE_LINES) ||
      !isTitleLine(folded, statements[last]!) ||
      end - start > LONGEST_TITLE
    )
      continue;
    const more = statements[last + 1];
    const goesOn =
      more !== undefined &&
      /^[和及暨与]/.test(more.words) &&
      isTitleLine(folded, more) &&
      DOCUMENT_TYPE.test(more.words);
    runs.push({ start, end: goesOn ? more.end : end });
    first = last;
  }
  return runs;
}

function isTitleLine(folded: string, statement: Statement): boolean {
  return (
    statement.words.length <= 90 &&
    !/[。:;]$|发布(?:时间|日期)/.test(statement.words) &&
    !dateOf(statement) &&
    !wholeNumber(folded, statement) &&
    !/^\(此件|(?:^|政府|办公[厅室]|委|部|局|厅)\s?文件$/.test(statement.words)
  );
}

/** `（2021年1月27日上海市第十五届人民代表大会第五次会议批准）`: who passed it, and when. */
function approvalIn(
  folded: string,
  text: string,
  statements: readonly Statement[],
): { readonly date: string; readonly issuers: Metadata["issuers"] } | null {
  const [first, last] = [statements[0], statements.at(-1)];
  if (!first || !last) return null;
  const words = folded.slice(first.start, last.end).replace(/\n/g, " ");
  const match =
    /(\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日) ?([\u4e00-\u9fff]{2,8}?)第[\u4e00-\u9fff]{1,4}届 ?(人民代表大会(?:常务委员会)?)[^。]{0,20}会议 ?(?:通过|批准)/.exec(
      words,
    );
  const date = match && isoDateOf(match[1]!);
  if (!match || !date) return null;
  const start = first.start + match.index + match[0].indexOf(match[2]!, match[1]!.length);
  return { date, issuers: [{ name: match[2]! + match[3]!, start, end: start + match[2]!.length }] };
}

/** `杨陵区委、区政府,党工委和管委会各工作部门、各直属机构:` */
function salutationIn(statements: readonly Statement[]): Statement | undefined {
  return statements.find(
    ({ words }) =>
      /^[^。]{2,200}:$/.test(words) &&
      (/^(?:各|省|市|县|中|国|驻|有关)/.test(words) ||
        /^[\u4e00-\u9fff]{2,4}(?:区|市|县)(?:委|人民政府)/.test(words)),
  );
}

/** The title the document opens with; empty when it opens with whom it is for: `各市、县人民政府：`. */
function headOf(statements: readonly Statement[], runs: readonly Span[]): Span {
  const [first] = runs;
  const salutation = salutationIn(statements);
  if (first && (!salutation || first.start < salutation.start)) return first;
  const opening = statements[0];
  if (!opening || salutation) return { start: 0, end: 0 };
  return { start: opening.start, end: Math.min(opening.end, opening.start + LONGEST_TITLE) };
}

/**
 * The title of the plan printed on a line of its own behind the notice:
 * `杨凌示范区贯彻落实《质量强国建设纲要》实施方案`.
 */
function plainTitle(folded: string, runs: readonly Span[], head: Span): Span | null {
  if (!PASSES_ON.test(folded.slice(head.start, head.end))) return null;
  const titles = runs.filter(
    (run) =>
      run.start >= head.end && run.end - run.start >= 6 && !/[,]/.test(folded.slice(run.start, run.end)),
  );
  const named = quotedTitle(folded, head);
  const same = named && titles.find((run) => sameWords(folded, run, named));
  return same ?? titles.at(-1) ?? null;
}

/**
 * `关于印发《政府网站集约化试点工作方案》的通知` → what stands between the outermost marks; without marks,
 * what is passed on.
 */
function quotedTitle(folded: string, head: Span): Span | null {
  const words = folded.slice(head.start, head.end);
  const marked = /(?:印发|转发|下发)[^《]{0,12}《(.+)》的?(?:通知|函)/s.exec(words);
  const bare = marked ? null : /(?:印发|转发|下发)([^《》]+)的(?:通知|函)/s.exec(words);
  const found = marked ?? bare;
  if (!found) return null;
  const start = head.start + found.index + found[0].indexOf(found[1]!);
  return { start, end: start + found[1]!.length };
}

/** `现将《…方案》《…方案》…印发给你们`: a notice of several plans is known by its own title. */
function passesOnSeveral(folded: string, statements: readonly Statement[]): boolean {
  return statements.some(
    ({ words }) => /(?:印发|转发|下发)给你们/.test(words) && /》[、和及]?《/.test(words),
  );
}

/**
 * A document that opens with whom it is for: `《…措施》已经自治区人民政府同意，现印发给你们`,
 * `现将《…》印发给你们`.
 */
function passedOn(folded: string, statements: readonly Statement[], runs: readonly Span[]): Span | null {
  for (const { start, words } of statements) {
    const found =
      /^(?:现将|经[^《]{0,20}同意,现将)?《(.{4,100}?)》(?:(?:已经|已由|业经|经)[^《]{0,40})?.{0,10}(?:印发|转发)/.exec(
        words,
      );
    if (!found) continue;
    const at = start + found[0].indexOf("《") + 1;
    const named = { start: at, end: at + found[1]!.length };
    return runs.find((run) => sameWords(folded, run, named)) ?? named;
  }
  return null;
}

function sameWords(folded: string, a: Span, b: Span): boolean {
  const plain = (span: Span) => folded.slice(span.start, span.end).replace(/[\s《》〈〉“”]/g, "");
  return plain(a) === plain(b);
}

function numberOf(folded: string, statements: readonly Statement[], head: Span): string | null {
  const alone = statements.map((statement) => wholeNumber(folded, statement)).find(Boolean);
  const behind =
    /^\(([^()]{4,30})\)/.exec(folded.slice(head.end, head.end + 34)) ??
    /\(([^()]{4,30}号)\)$/.exec(folded.slice(head.start, head.end));
  return (
    alone ??
    (behind ? (docNumbersIn(behind[1]!, { start: 0, end: behind[1]!.length })[0]?.number ?? null) : null)
  );
}

function wholeNumber(folded: string, statement: Span): string | null {
  const [number] = docNumbersIn(folded, statement);
  return number && number.start === statement.start && number.end === statement.end ? number.number : null;
}

/** A date alone on a line, as under a notice with annexes behind it. */
function dateLine(folded: string, lines: readonly Line[]): string | null {
  for (const { content } of lines) {
    const length = content.end - content.start;
    const date =
      length >= 8 && length <= 20
        ? dateOf({ ...content, words: folded.slice(content.start, content.end) })
        : null;
    if (date) return date;
  }
  return null;
}

/**
 * The names on lines before 关于, or those the title begins with: `国家发展改革委办公厅
 * 国家税务总局办公厅关于…`.
 */
function issuersBefore(folded: string, text: string, head: Span, title: Span): Metadata["issuers"] | null {
  const from = MATTER.exec(folded.slice(head.start, head.end)) ? head : title;
  const words = folded.slice(from.start, from.end);
  const matter = MATTER.exec(words);
  const found = matter ? namesIn(text, words.slice(0, matter.index), from.start) : [];
  return found.length > 0 ? found : null;
}

/** Who stands right before the date, as the names at the end of a document or of a notice do. */
function signedBy(text: string, statements: readonly Statement[]): Metadata["issuers"] | null {
  const dated = statements.findIndex((statement) => dateOf(statement));
  if (dated < 1) return null;
  const names: (Span & { name: string })[] = [];
  for (const statement of statements.slice(Math.max(0, dated - 4), dated).toReversed()) {
    if (statement.words.length > 40 || /[。,:;《》]/.test(statement.words)) break;
    names.unshift(...namesIn(text, statement.words, statement.start));
  }
  return names.length > 0 ? names : null;
}

function namesIn(text: string, words: string, at: number): (Span & { name: string })[] {
  return [...words.matchAll(/[^\s、]+/g)]
    .filter(([name]) => name.length >= 3 && ISSUER.test(name))
    .map(({ 0: name, index }) => ({
      name: text.slice(at + index, at + index + name.length),
      start: at + index,
      end: at + index + name.length,
    }));
}

/** A title broken over lines is one title: the breaks and the spaces at them are no part of it. */
function unwrap(text: string, span: Span): string {
  return text
    .slice(span.start, span.end)
    .replace(/\s*\n\s*|[\u3000 ]{2,}/g, "")
    .trim();
}
