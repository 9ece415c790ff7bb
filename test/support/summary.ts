import { parse, toExtraction, type Extraction } from "../../graph/index.ts";
import type { Source } from "../../graph/text/document.ts";

/** What an extraction says, without where it stands: the same for the same document in another form. */
export function summaryOf(source: Source) {
  return summarize(toExtraction(parse(source)));
}

/** Marks of one width, and no spaces: what another form of a document may change. */
export const plain = (words: string) =>
  words.normalize("NFKC").replaceAll(/\s/g, "").replaceAll("〔", "(").replaceAll("〕", ")");

function summarize({ headings, assignments, indicators }: Extraction) {
  return {
    headings: headings.map(({ num, title }) => plain(`${num}${title ?? ""}`)),
    assignments: assignments.map(({ printed, bureau, role }) => plain(`${printed} ${bureau} ${role}`)),
    indicators: indicators.map(({ ordinal, name, unit, values, nature }) => {
      const targets = values.map(({ year, operator, value }) => `${year}${operator}${value}`);
      return plain(`${ordinal} ${name} ${unit} ${targets.join()} ${nature}`);
    }),
  };
}
