/** The names that a body is shown by. */
export interface Shown {
  readonly name: string;
  readonly fullName: string;
}

/** `省科技厅`, `市财政局`: with the word of its place. */
const WITH_LEVEL = /^(?:省|市(?!场|政(?!府|协|法)|容|民(?!政|族|宗|营|委|防))|县|区|州|盟|旗|自治[区州])/;

/**
 * The names to show of those that are printed, or completed from an elision: the commonest that says its
 * place by its kind, else the commonest. In a zone the words of the zone are said by the full name alone:
 * 示范区市场监管局.
 */
export function namesOf(
  shorts: ReadonlyMap<string, number>,
  printed: ReadonlyMap<string, number>,
  completed: ReadonlyMap<string, string>,
  isZone: boolean,
): Shown {
  const plain = [...shorts].toSorted(commonest).map(([name]) => name);
  const levelled = [...plain, ...(isZone ? [] : completed.keys())].find((name) => WITH_LEVEL.test(name));
  const name = levelled ?? plain[0]!;
  const fuller = [...printed]
    .toSorted(commonest)
    .map(([form]) => form)
    .concat(isZone ? [...completed.keys()] : [])
    .find((form) => form !== name && form.endsWith(name));
  return { name, fullName: fuller ?? name };
}

/** The commonest first; of equally common ones the shorter, so that no order of reading decides. */
export function commonest([a, often]: [string, number], [b, seldom]: [string, number]): number {
  return seldom - often || a.length - b.length || (a < b ? -1 : 1);
}
