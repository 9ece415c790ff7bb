import type { Document, Source } from "./document.ts";
import { layoutOf } from "./layout.ts";
import { parse } from "./parse.ts";

/** A document that comes in is asked for twice: to know whose it is, and when it is linked. */
const AT_HAND = 2;
const latest: { readonly layout: string | null; readonly document: Document }[] = [];

/** `parse`, but for the documents that were parsed last, which are at hand whatever policy they are held under. */
export function parseOnce(source: Source): Document {
  const layout = layoutOf(source);
  const known = latest.find((each) => each.layout === layout && isSame(each.document.source, source));
  if (known) return { ...known.document, source };
  const document = parse(source);
  latest.unshift({ layout, document });
  latest.length = Math.min(latest.length, AT_HAND);
  return document;
}

function isSame(one: Source, other: Source): boolean {
  return (
    one.sha256 === other.sha256 &&
    one.name === other.name &&
    one.format === other.format &&
    one.text === other.text
  );
}
