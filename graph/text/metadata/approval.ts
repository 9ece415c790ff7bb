import { isoDateOf } from "../dates.ts";
import { isIssuer, type Name } from "./names.ts";
import { DATE, type Statement } from "./statements.ts";

/** Who passed, issued or promulgated it, and when, as a bracket or a line below the title says. */
export interface Approval {
  readonly date: string;
  readonly names: readonly Name[];
}

/** `（2021年1月27日上海市第十五届人民代表大会第五次会议批准）` */
const CONGRESS = new RegExp(
  `(${DATE.source}) ?([\\u4e00-\\u9fff]{2,8}?)第[\\u4e00-\\u9fff]{1,4}届 ?` +
    "(人民代表大会(?:常务委员会)?)[^。]{0,20}会议 ?(?:通过|批准)",
);
/** `（2024年3月5日北塘市人民政府令第16号公布）`, `（北塘市商务局2024年3月5日印发）`, `（2024年3月5日印发）` */
const ISSUED = new RegExp(
  `\\(([\\u4e00-\\u9fff]{3,24})? ?(${DATE.source}) ?([\\u4e00-\\u9fff]{3,24}?)?` +
    "(?:令 ?第.{1,6}号|第.{1,6}次.{0,10}会议)? ?(?:公布|发布|通过|批准|印发|施行|审议通过)",
);

/** The first such words among the first statements; null when there are none. */
export function approvalIn(folded: string, text: string, statements: readonly Statement[]): Approval | null {
  const [first, last] = [statements[0], statements.at(-1)];
  if (!first || !last) return null;
  const words = folded.slice(first.start, last.end).replace(/\n/g, " ");
  return congress(words, first.start) ?? issued(words, text, first.start);
}

function congress(words: string, at: number): Approval | null {
  const match = CONGRESS.exec(words);
  const date = match && isoDateOf(match[1]!);
  if (!match || !date) return null;
  const start = at + match.index + match[0].indexOf(match[2]!, match[1]!.length);
  return { date, names: [{ name: match[2]! + match[3]!, start, end: start + match[2]!.length }] };
}

function issued(words: string, text: string, at: number): Approval | null {
  const match = ISSUED.exec(words);
  const date = match && isoDateOf(match[2]!);
  if (!match || !date) return null;
  const name = [match[1], match[3]].find((one) => one && isIssuer(one));
  if (!name) return { date, names: [] };
  const start = at + match.index + match[0].indexOf(name);
  return { date, names: [{ name: text.slice(start, start + name.length), start, end: start + name.length }] };
}
