/** A field that is open: its instruction, and whether its result has begun. ECMA-376, 17.16.18. */
interface Field {
  instruction: string;
  inResult: boolean;
  /** Characters of its result that were shown. */
  shown: number;
}

const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
const LONGEST_INSTRUCTION = 2_000;

/** The fields around a place; they may run over paragraphs, as a table of contents does. */
export class Fields {
  readonly #open: Field[] = [];

  begin(): void {
    this.#open.push({ instruction: "", inResult: false, shown: 0 });
  }

  separate(): void {
    const field = this.#open.at(-1);
    if (field) field.inResult = true;
  }

  /** What a field shows that has no result of its own: an equation or a symbol. */
  end(): string {
    const field = this.#open.pop();
    return field && field.shown === 0 ? resultOf(field.instruction) : "";
  }

  instruct(words: string): void {
    const field = this.#open.at(-1);
    if (field && !field.inResult && field.instruction.length < LONGEST_INSTRUCTION)
      field.instruction += words;
  }

  /** Words that stand here: none inside an instruction, which they belong to. */
  show(words: string): string {
    const instruction = this.#open.find(({ inResult }) => !inResult);
    if (instruction) {
      instruction.instruction += words;
      return "";
    }
    for (const field of this.#open) field.shown += words.length;
    return words;
  }

  get inContents(): boolean {
    return this.#open.some(({ instruction, inResult }) => inResult && /^\s*TOC\b/i.test(instruction));
  }
}

/** `EQ \o\ac(○,1)` is ①, `EQ \f(1,2)` is 1/2, `SYMBOL 9745 \u` is ☑. ECMA-376, 17.16.5.17 and .60. */
export function resultOf(instruction: string): string {
  const symbol = /^\s*SYMBOL\s+(0x[\da-f]+|\d+)\b.*\\[uU]/i.exec(instruction);
  if (symbol) return String.fromCodePoint(Math.min(Number(symbol[1]), 0x10ffff));
  if (!/^\s*EQ\b/i.test(instruction)) return "";
  let words = instruction.replace(/^\s*EQ\s*/i, "");
  for (let before = ""; before !== words;) {
    before = words;
    words = words.replace(/((?:\\[a-z]+\d*\s*)+)\(([^()]*)\)/gi, (_, switches: string, list: string) => {
      const parts = list.split(/[,;]/).map((part) => part.trim());
      if (/^\\f/i.test(switches)) return parts.join("/");
      if (/^\\o/i.test(switches)) return overlaid(parts);
      if (/^\\r/i.test(switches)) return `√${parts.at(-1) ?? ""}`;
      return parts.join("");
    });
  }
  return words.replace(/\\[a-z]+\d*/gi, "").trim();
}

/** A number over a circle is a circled number; a mark over a box is the mark. */
function overlaid(parts: readonly string[]): string {
  const circled = parts.some((part) => /^[○◯〇O]$/.test(part));
  const number = parts.find((part) => /^\d{1,2}$/.test(part));
  if (circled && number) return CIRCLED[Number(number) - 1] ?? number;
  return parts.filter((part) => !/^[○◯□△]$/.test(part)).join("");
}
