import { fold } from "../fold.ts";
import { isIssuer } from "./names.ts";
import type { Pieces } from "./own-title.ts";
import { withoutStage } from "./stage.ts";

/**
 * The name of a plan from the lines that print it: breaks, and blanks between Chinese characters, are no part of it,
 * nor are marks around it and its stage. A blank between two that issue it stays.
 */
export function titleName(text: string, pieces: Pieces): string {
  const lines = pieces.map(({ start, end }) => text.slice(start, end).replace(/\s*\n\s*/g, ""));
  const words = lines.reduce(
    (joined, line) => joined + (isSigned(joined) && isSigned(line) ? " " : "") + line,
    "",
  );
  const parts = words.split(/(?<=[\u4e00-\u9fff”》）)])[\s\u3000\u00A0\u200B]+(?=[\u4e00-\u9fff“《（(])/);
  const name = parts.reduce(
    (joined, part) => joined + (isSigned(joined) && isSigned(part) ? " " : "") + part,
  );
  return unmarked(withoutStage(name.trim().replace(NUMBER_BEHIND, "")));
}

/** `…工作的意见（国办发〔2015〕71号）`: its number in brackets is no part of a title. */
const NUMBER_BEHIND = /[（(][\u4e00-\u9fff]{2,14}\s?[〔[［]\d{4}[〕\]］]\s?\d{1,5}\s?号[)）]$/;

/** `《北塘市方案》`: marks around a whole title. */
function unmarked(name: string): string {
  return /^《[^《》]*》$/.test(name) ? name.slice(1, -1) : name;
}

/** True for words that end, before 关于, with the name of one who issues. */
function isSigned(words: string): boolean {
  const name = /([^\s、]*)$/.exec(fold(words).replace(/(?:关于|印发|转发).*$/s, ""))?.[1] ?? "";
  return isIssuer(name);
}
