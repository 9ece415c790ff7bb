/** What makes a spreadsheet take words for a formula, or lets them slip into the next cell. */
const FORMULA = /^(?:[=+\-@].|[\t\r])/s;

/** True of words that a spreadsheet would run, `=1+1`, where nothing says that they are words; a sign alone is none. */
export function isFormula(words: string): boolean {
  return FORMULA.test(words);
}
