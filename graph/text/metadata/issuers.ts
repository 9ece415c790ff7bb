import type { Metadata, Span } from "../document.ts";
import { isIssuer, namesIn, type Name } from "./names.ts";
import type { Signature } from "./signature.ts";

/** Where the issuers of a title end and its matter begins: `国务院关于…`, `杨凌示范区管委会⏎印发…`. */
const MATTER = /(?:关于|印发|转发)/;
/** `甲、乙、丙等七部门`: the title does not name all. */
const AND_OTHERS = /等\s?(?:\d{1,2}|[一二两三四五六七八九十]{1,3})?个?\s?(?:部门|单位|委办局|部委|家单位)?$/;
/** `市商务局`, `省农业农村厅`: short for a body of the place that the reader knows. */
const SHORT = /^[省市县区州](?![\u4e00-\u9fff]{0,2}[省市县区])/;

/** Those before the matter in a title, and whether that is all of them in full. */
export interface HeadNames {
  readonly names: readonly Name[];
  readonly complete: boolean;
}

/** `国家发展改革委办公厅 国家税务总局办公厅关于…`: those whom the title begins with. */
export function namesOfHead(folded: string, text: string, head: Span): HeadNames {
  const words = folded.slice(head.start, head.end);
  const matter = MATTER.exec(words);
  if (!matter) return { names: [], complete: false };
  const before = words.slice(0, matter.index).trimEnd();
  const others = AND_OTHERS.exec(before)?.[0] ?? "";
  const span = { start: head.start, end: head.start + before.length - others.length };
  const names = namesIn(folded, text, [span]).filter(({ name }) => isIssuer(name));
  const inFull = names.filter(({ name }) => !SHORT.test(name));
  return others === ""
    ? { names, complete: inFull.length === names.length }
    : { names: inFull.length > 0 ? inFull : names, complete: false };
}

/** What may tell who issued a document, the surest first. */
export interface Evidence {
  readonly signed: Signature | null;
  readonly head: HeadNames;
  readonly letterhead: readonly Name[];
  /** A signature behind the body, which may be that of an annex. */
  readonly signedBelow: Signature | null;
  readonly byline: readonly Name[];
  readonly field: readonly Name[];
  readonly approved: readonly Name[];
}

/**
 * Those who sign; where nobody signs, those of the head: the title if it names all in full, the letterhead, the
 * title as it is, lines of names around it, keys above the text, who passed it. A name that the title prints is
 * quoted from there.
 */
export function issuersOf(evidence: Evidence): Metadata["issuers"] {
  const { signed, head, letterhead, signedBelow, byline, field, approved } = evidence;
  const below = signedBelow?.names ?? [];
  const lists: (readonly Name[])[] = [
    signed?.names ?? [],
    head.names.length > 0 && head.names.every(({ name }) => below.some((one) => one.name === name))
      ? below
      : [],
    head.complete ? head.names : [],
    below.length >= head.names.length || letterhead.length === 0 ? below : [],
    letterhead,
    head.names,
    byline,
    field,
    approved,
  ];
  const chosen = lists.find((names) => names.length > 0) ?? [];
  return distinct(chosen).map((issuer) => head.names.find(({ name }) => name === issuer.name) ?? issuer);
}

function distinct(names: readonly Name[]): Name[] {
  return names.filter((one, index) => names.findIndex(({ name }) => name === one.name) === index);
}
