import type { Text } from "../i18n/use-text.ts";
import type { Gap } from "./gaps.ts";

/** So many places are shown with a sentence; the reader lists them all. */
export const MOST_PLACES = 3;
const LONGEST_QUOTE = 24;

/** A sentence that says there is none, as it may stand before the places that were not read: without its stop. */
export function openOf(sentence: string, text: Text): string {
  return text("reading.unless", { sentence: sentence.replace(/[。.]$/, "") });
}

/** What a place that was not read is called: its words, cut when long, else what the reader of the file says of it. */
export function placeOf({ quote, message, messageEn, line }: Gap, text: Text, english: boolean): string {
  if (quote === null) return english ? messageEn : message;
  const words = quote.replace(/\s+/g, " ");
  const shown = words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words;
  return text("reading.place", { words: shown, line });
}

/** The sentence where there are no links, as in a table to take away: it claims nothing that may only be unread. */
export function absentIn(sentence: string, gaps: readonly Gap[], text: Text, english: boolean): string {
  if (gaps.length === 0) return sentence;
  const places = gaps.slice(0, MOST_PLACES).map((gap) => placeOf(gap, text, english));
  const more = gaps.length > MOST_PLACES ? text("reading.more", { n: gaps.length }) : "";
  return openOf(sentence, text) + places.join(text("reading.between")) + more;
}
