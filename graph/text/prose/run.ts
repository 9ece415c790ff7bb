import { isBody, isNamed } from "../bodies.ts";
import type { Span } from "../document.ts";
import endings from "../lexicon/endings.json" with { type: "json" };
import prose from "../lexicon/prose.json" with { type: "json" };
import { oneOf } from "../lexicon/words.ts";
import { collectiveAt } from "../names.ts";
import { isGroup, isOrganisation } from "../organisation.ts";

/** No name is longer. */
const LONGEST = 36;
/** A body within a body has no more signs: `市公安局|交警支队`. */
const LONGEST_PART = 12;
const AND = /^(?:、|\/|以及|和|及|与)/;
/** `等部门`, `等国务院相关部门`: behind a list. */
const ET_CETERA =
  /^等(?:国务院|[省市区县][级直]?)?(?:有关|相关|各)?(?:职能)?(?:部门和单位|单位和部门|成员单位|部门|单位|地区|方面)?/;
/**
 * The names of governments, committees and places go on with the name of an organ: `市委|宣传部`,
 * `北塘市|公安局`.
 */
const OPEN = new RegExp(`${oneOf(endings.open)}$`);
/** Organs within an organ end so: `市公安局交警|支队`. */
const PART = new RegExp(`${oneOf(endings.parts)}$`);
/** What begins a verb or an adverb, and no part of a name. */
const VERB = new RegExp(`^(?:${oneOf([...prose.then, ...prose.modals, ...prose.manner])}|[将并从向与以由])`);
/** `办|法`, `社|会`, `会|议`: signs that make another word of an ending. */
const NEXT: ReadonlyMap<string, string> = new Map(Object.entries(endings.notBefore));
const LONGEST_GUARDED = Math.max(...[...NEXT.keys()].map((ending) => ending.length));

/**
 * The bodies that words begin with, as far as they go: `市林业局、市气象局等部门|遴选示范点`. What follows them
 * is the verb, whatever it is. Spans are of the words; empty when they begin with anything else.
 */
export function runOfBodies(words: string): Span[] {
  const names: Span[] = [];
  for (let start = 0; start < words.length;) {
    const length = bodyLength(words.slice(start, start + LONGEST + 24));
    const name = words.slice(start, start + length);
    if (length === 0 || !(names.length === 0 ? isBody(name) : isNamed(name))) break;
    const end = start + length;
    names.push({ start, end });
    const rest = words.slice(end, end + 16);
    const etc = ET_CETERA.exec(rest)?.[0];
    if (etc) return [...names, { start: end, end: end + etc.length }];
    const and = AND.exec(rest)?.[0];
    if (!and) break;
    start = end + and.length;
  }
  return names;
}

/** How long the name is that words begin with; 0 when they begin with none. */
function bodyLength(words: string): number {
  const collective = collectiveAt(words);
  if (collective > 0) return collective;
  let open = 0;
  let closed = 0;
  for (const end of endsIn(words)) {
    const name = words.slice(0, end);
    if (closed > 0) {
      const gap = words.slice(closed, end);
      if (gap.length > LONGEST_PART || VERB.test(gap)) break;
      if (PART.test(gap)) closed = end;
      continue;
    }
    if (open > 0 && (end - open > LONGEST_PART || VERB.test(words.slice(open, end)))) break;
    if (OPEN.test(name) && !isGroup(name)) open = end;
    else if (isGroup(name) && OPEN.test(name)) open = end;
    else closed = end;
  }
  return closed || open;
}

/** Where a name may end, in order: behind an ending that the signs after it do not make another word of. */
function* endsIn(words: string): Generator<number> {
  const stop = words.search(/[、,。;:\n《》“”\d]|(?<![高中初同])等/);
  const to = Math.min(stop < 0 ? words.length : stop, LONGEST);
  let depth = depthOf(words[0] ?? "");
  for (let end = 2; end <= to; end += 1) {
    depth += depthOf(words[end - 1]!);
    if (depth !== 0) continue;
    const name = words.slice(0, end);
    if ((isOrganisation(name) || isGroup(name)) && !guarded(name, words[end] ?? "")) yield end;
  }
}

function guarded(name: string, next: string): boolean {
  if (next === "") return false;
  for (let length = 1; length <= LONGEST_GUARDED; length += 1)
    if (NEXT.get(name.slice(-length))?.includes(next)) return true;
  return false;
}

/** How much deeper in brackets a sign leads. */
function depthOf(sign: string): number {
  return sign === "(" ? 1 : sign === ")" ? -1 : 0;
}
