import { element, escape } from "../../../graph/index.ts";
import type { Link } from "../links.ts";

/** Words that are marked up within a paragraph. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly link: Link;
}

/**
 * Paragraphs of a stretch of the text, a line each, with the names that are charged and the documents that are
 * cited marked up; of marks that overlap, the first.
 */
export function paragraphsOf(text: string, start: number, end: number, marks: readonly Mark[]): string[] {
  const paragraphs: string[] = [];
  for (let from = start; from < end;) {
    const stop = text.slice(from, end).search(/[\n\f]/);
    const to = stop < 0 ? end : from + stop;
    if (text.slice(from, to).trim() !== "") paragraphs.push(paragraphOf(text, from, to, marks));
    from = to + 1;
  }
  return paragraphs;
}

function paragraphOf(text: string, start: number, end: number, marks: readonly Mark[]): string {
  const children: string[] = [];
  let at = start;
  for (const mark of marks) {
    if (mark.start < at || mark.end > end) continue;
    children.push(escape(text.slice(at, mark.start)), markOf(text.slice(mark.start, mark.end), mark.link));
    at = mark.end;
  }
  return element("p", {}, ...children, escape(text.slice(at, end)));
}

/** `<organization refersTo="#…" zm:role="LEAD">市民政局</organization>` */
function markOf(words: string, { target, relationship }: Link): string {
  const method = { "zm:method": relationship.method, "zm:rule": relationship.rule };
  if (relationship.type === "ASSIGNED_TO")
    return element(
      "organization",
      { refersTo: `#${tokenOf(target.id)}`, "zm:role": relationship.properties.role, ...method },
      escape(words),
    );
  return element("ref", { href: iriOf(target.id), ...method }, escape(words));
}

/** The places of links in the text, in its order. */
export function marksOf(links: readonly Link[]): readonly Mark[] {
  return links
    .flatMap((link) => {
      const { evidence } = link.relationship;
      return evidence.kind === "QUOTATION" ? [{ start: evidence.start, end: evidence.end, link }] : [];
    })
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** An id without spaces and slashes, as references within the file want it. */
export function tokenOf(id: string): string {
  return id.replace(/[\s/#"]+/g, "_");
}

/** How another document is referred to: the same name as in JSON-LD. */
export function iriOf(id: string): string {
  return `urn:zhengmai:id:${encodeURIComponent(id)}`;
}
