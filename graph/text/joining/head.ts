import type { Metadata, Source } from "../document.ts";
import { fold } from "../fold.ts";
import { legible } from "../legible.ts";
import { docNumbersIn } from "../doc-number.ts";
import { parseOrdinal } from "../ordinal.ts";
import { metadataOf } from "../metadata/of-source.ts";
import { announcedIn, heldIn, mentionedIn, type Announced } from "./announced.ts";
import { annexWords, plainTitle, stemOf } from "./titles.ts";

/** What of a file tells with which others it makes one policy. Small: no text is kept in it. */
export interface FileHead {
  readonly name: string;
  readonly sha256: string;
  /** Where it lies; a folder for annexes (`附件`) counts as the one around it. */
  readonly folder: string;
  readonly isSheet: boolean;
  /** True where its first line or its name says 附件, 附表 or 附录. */
  readonly isAnnex: boolean;
  readonly ordinal: number | null;
  /** What it may be called, without number and marks: by its first lines and by its name. */
  readonly titles: readonly string[];
  /** The plan's own title (not its notice's); empty where none was found. */
  readonly title: string;
  /** The plan that it passes on and does not hold itself; null for all but notices alone. */
  readonly passesOn: string | null;
  /** Of the document itself; of an annex, of the plan that its head names. */
  readonly docNumber: string | null;
  readonly stage: Metadata["stage"];
  readonly announced: readonly Announced[];
  readonly mentioned: ReadonlySet<number | null>;
  /** The annexes that it holds itself. */
  readonly held: ReadonlySet<number | null>;
}

/** What a document says of itself stands in so much of it. */
const HEAD = 4000;
/** A title stands among so many lines, in so many characters. */
const TITLE_LINES = 3;
const LONGEST_TITLE = 60;
/** `…关于印发《…》的通知`, `…关于印发…的通知` over some lines. */
const PASSES_ON = /(?:印发|转发|下发|发布)(?:《([^》]{4,80})》|([^《》。]{4,80}?))的通知/;
/** A heading that only a plan has. */
const SECTION = /^\s*(?:[一二三四五六七八九十]{1,3} ?、|第[一二三四五六七八九十]{1,3}[章条])/m;
const ANNEX_FOLDER = /[/\\][^/\\]*(?:附件|附表|附录)[^/\\]*$/;
const DRAFT = /(?:征求意见|送审|报审|讨论|草案|草拟|初稿|修改)/;

/** The head of a file that lies in a folder. Takes bounded time but for one look through the text. */
export function headOf(source: Source, folder: string): FileHead {
  const folded = fold(legible(source)?.source.text ?? source.text);
  const metadata = metadataOf(beginningOf(source));
  const lines = firstLines(folded);
  const named = annexWords(fold(stemOf(source.name)));
  const headed = annexWords(lines[0] ?? "");
  const title = plainTitle(metadata.title);
  const isAnnex = named !== null || headed !== null;
  return {
    name: source.name,
    sha256: source.sha256,
    folder: familyFolderOf(folder),
    isSheet: source.format === "xlsx" || source.format === "xls",
    isAnnex,
    ordinal: ordinalOf(headed?.ordinal ?? named?.ordinal ?? null),
    titles: titlesOf(lines, headed?.title ?? null, named?.title ?? plainTitle(stemOf(source.name))),
    title,
    passesOn: passedOnIn(folded, title),
    docNumber:
      metadata.docNumber ??
      (isAnnex
        ? (docNumbersIn(lines.join("\n"), { start: 0, end: lines.join("\n").length })[0]?.number ?? null)
        : null),
    stage: metadata.stage ?? (DRAFT.test(`${source.name}${lines.join("")}`) ? "DRAFT" : null),
    announced: announcedIn(folded),
    mentioned: mentionedIn(folded),
    held: heldIn(folded),
  };
}

/**
 * The folder whose files may make one policy with those of a folder: a folder for annexes belongs to the one
 * around it.
 */
export function familyFolderOf(folder: string): string {
  return folder.replace(/[/\\]+$/, "").replace(ANNEX_FOLDER, "");
}

/** The beginning of a source as a plain text, whole lines of it. */
function beginningOf({ name, sha256, text, declared }: Source): Source {
  const stop = text.length > HEAD ? text.lastIndexOf("\n", HEAD) : text.length;
  const beginning = text.slice(0, stop > 0 ? stop : HEAD);
  return { name, sha256, format: "text", text: beginning, ...(declared && { declared }) };
}

function firstLines(folded: string): string[] {
  return folded
    .slice(0, HEAD)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .slice(0, TITLE_LINES + 1);
}

function titlesOf(lines: readonly string[], headed: string | null, named: string): string[] {
  const short = lines
    .slice(headed === null ? 0 : 1)
    .map((line) => (line.length <= LONGEST_TITLE && !/[\t。]/.test(line) ? plainTitle(line) : ""));
  const stop = short.indexOf("");
  const printed = short.slice(0, stop < 0 ? TITLE_LINES : Math.min(stop, TITLE_LINES));
  const first = [headed ?? "", ...printed].filter((words) => words !== "");
  const runs = first.map((_, index) => first.slice(0, index + 1).join(""));
  return [...new Set([...runs, ...first, named])].filter((words) => words !== "");
}

/** The plan that a notice passes on where its text is not in the same file. */
function passedOnIn(folded: string, title: string): string | null {
  const head = folded.slice(0, HEAD).replace(/\s/g, "");
  const match = PASSES_ON.exec(head);
  if (!match) return null;
  const passed = plainTitle(match[1] ?? match[2]!);
  const isWhole = SECTION.test(folded) || passed === "" || (title !== "" && title !== passed);
  return isWhole ? null : passed;
}

function ordinalOf(printed: string | null): number | null {
  return printed === null ? null : parseOrdinal(printed);
}
