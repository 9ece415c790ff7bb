import type { PlaceBy } from "../../model/index.ts";
import type { Document } from "../../text/document.ts";
import { placeAtHead } from "./at-head.ts";
import { placeOfNumber } from "./by-number.ts";
import { placeInText } from "./by-text.ts";
import { placeInTitle } from "./by-title.ts";
import { gazetteer } from "./gazetteer.ts";
import { atLevel } from "./levels.ts";
import { countiesIn, mentionsIn } from "./mentions.ts";
import { innermostOf, liesIn, NATION } from "./place.ts";

/** The place that a document governs, with the words that say so. */
export interface KnownPlace {
  /** 国家, or from the province inwards: 浙江省/杭州市/西湖区. */
  readonly path: string;
  readonly by: PlaceBy;
  readonly words: string;
}

type Placed = Pick<Document, "metadata" | "source">;
const made = new WeakMap<Document["metadata"], { readonly place: KnownPlace | null }>();

/**
 * The place of a document: by its issuers, its number, its title, whom it is for, its text, or what the person who
 * imports it says; null when none of these tells. What a person corrects stands before all.
 */
export function placeOf(document: Placed): KnownPlace | null {
  const { metadata } = document;
  const known = made.get(metadata) ?? { place: find(document) };
  made.set(metadata, known);
  return known.place;
}

function find(document: Placed): KnownPlace | null {
  const { source, metadata } = document;
  const corrected = metadata.place ?? (source.place?.corrects ? source.place.path : undefined);
  if (corrected !== undefined) return { path: completed(corrected), by: "CORRECTED", words: corrected };
  if (metadata.level === "NATIONAL")
    return { path: NATION, by: "ISSUER", words: metadata.issuers[0]?.name ?? NATION };
  const ways = waysOf(document);
  const [first] = ways;
  if (!first) return null;
  // 鼓楼区人民政府 of a document that says 南京市 elsewhere; or a person who says more than the text does.
  const fuller = ways.find(({ path }) => path !== first.path && completes(path, first.path));
  if (fuller && !gazetteer().isRooted(first.path)) return { ...first, path: joined(fuller.path, first.path) };
  return fuller?.by === "STATED" ? fuller : first;
}

function waysOf({ source, metadata }: Placed): KnownPlace[] {
  const { level, docNumber, title, addressedTo } = metadata;
  const ways: KnownPlace[] = [];
  const add = (by: PlaceBy, path: string | null | undefined, words: string) => {
    if (path) ways.push({ path, by, words });
  };
  for (const { name } of metadata.issuers) add("ISSUER", placeAtHead(name)?.path, name);
  add("NUMBER", placeOfNumber(docNumber, level), docNumber ?? "");
  const inTitle = placeInTitle(title, level);
  add("TITLE", inTitle?.path, inTitle?.words ?? "");
  if (addressedTo && level !== null) {
    const words = source.text.slice(addressedTo.start, addressedTo.end);
    const named = level === "PROVINCIAL" ? mentionsIn(words) : countiesIn(words);
    const outer = new Set(named.flatMap(({ path }) => atLevel(path, level) ?? []));
    if (outer.size === 1) add("SALUTATION", [...outer][0], words);
  }
  if (ways.length === 0) {
    const inText = placeInText(source.text, level);
    add("TEXT", inText?.path, inText?.words ?? "");
  }
  if (source.place) add("STATED", completed(source.place.path), source.place.path);
  return ways;
}

/** `杭州市/西湖区` → 浙江省/杭州市/西湖区, where the list has one such place. */
function completed(path: string): string {
  return placeAtHead(path.replaceAll("/", ""))?.path ?? path;
}

/** True when the one says in which place the other lies, or which place in the other is meant. */
function completes(fuller: string, path: string): boolean {
  return (
    liesIn(fuller, path) ||
    gazetteer()
      .named(innermostOf(path))
      .some((one) => liesIn(one, fuller))
  );
}

function joined(fuller: string, path: string): string {
  if (innermostOf(fuller) === innermostOf(path)) return fuller;
  return (
    gazetteer()
      .named(innermostOf(path))
      .find((one) => liesIn(one, fuller)) ?? path
  );
}
