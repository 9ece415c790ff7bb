import { createHash } from "node:crypto";
import type { Document, Quantity, Span, Unit } from "../../text/document.ts";
import { amountsIn } from "../../text/quantities/amounts.ts";
import { boundOf, valueWithin } from "../../text/quantities/bounds.ts";
import { quantitiesIn } from "../../text/quantities/find.ts";
import { isOf, misfit, overlaps, type Reader } from "./reading.ts";

const KEY_DIGITS = 8;

/** `新建旅游公路30公里`: the words set a goal. They must hold a number; what stands before it is what is counted. */
export const target: Reader = (document, { subject, span }) => {
  const { unit } = subject;
  if (!unit)
    return misfit("目标属于章节、措施或任务，请改 subject", "a goal belongs to a provision; change subject");
  const read = goalsIn(document, span);
  if (read.length === 0)
    return misfit(
      "这些文字中没有数字，请引用含数字的整句",
      "there is no number in these words; quote the whole clause with its number",
    );
  const words = document.source.text.slice(span.start, span.end);
  const hash = createHash("sha256").update(`${subject.path}|${words}`).digest("hex").slice(0, KEY_DIGITS);
  const stated = read.map((goal, index): Quantity => ({
    ...goal,
    ...span,
    unit,
    key: `stated_${hash}${index === 0 ? "" : `~${index + 1}`}`,
  }));
  const others = withKeys(document.quantities, unit).filter(
    (quantity) => !(isOf(quantity, subject) && overlaps(quantity, span)),
  );
  return { ...document, quantities: [...others, ...stated] };
};

/** Goals keep their numbers in the unit when others before them go. */
export function withKeys(quantities: readonly Quantity[], unit: Unit): Quantity[] {
  let place = 0;
  return quantities.map((quantity) => {
    if (quantity.unit !== unit) return quantity;
    place += 1;
    return quantity.key === undefined ? { ...quantity, key: String(place) } : quantity;
  });
}

function goalsIn({ folded, metadata }: Document, span: Span): Omit<Quantity, "unit">[] {
  const read = quantitiesIn(folded, span, metadata.issuedOn);
  if (read.length > 0) return read;
  const words = folded.slice(span.start, span.end);
  const [amount] = amountsIn(words);
  if (!amount) return [];
  const before = words.slice(0, amount.start);
  return [
    {
      ...span,
      subject: before.trim() || words.slice(amount.end).trim() || words,
      ...valueWithin(amount, boundOf(before, words.slice(amount.end))),
      unitOfMeasure: amount.unit,
      period: null,
      year: null,
      modality: null,
      number: { start: span.start + amount.start, end: span.start + amount.end },
    },
  ];
}
