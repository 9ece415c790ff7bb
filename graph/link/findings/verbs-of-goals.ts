import type { Document, Span, Unit } from "../../text/document.ts";
import lexicon from "../lexicon/verbs-of-goals.json" with { type: "json" };

/** What of a thing is asked elsewhere than in the name of an indicator. */
export interface OtherVerbs {
  /** The verb of the indicator: 新建. */
  readonly verb: string;
  /** What the provisions have instead: 改造、升级. */
  readonly other: string;
  readonly places: readonly (Span & { readonly unit: Unit; readonly words: string })[];
}

const FRAMES = new RegExp(`^(?:${lexicon.frames.join("|")})+`);
/** A thing of fewer characters may be many things. */
const SHORTEST_THING = 5;

/**
 * Where provisions of the body speak of the thing that an indicator counts, and never with a verb of the indicator's
 * own class: `累计新建社会公用计量标准` beside `改造、升级一批社会公用计量标准`. Null where one does, or where the name
 * begins with no such verb.
 */
export function otherVerbs(document: Document, name: string): OtherVerbs | null {
  const begun = name.replace(FRAMES, "");
  const own = lexicon.classes.find(({ verbs }) => verbs.some((verb) => begun.startsWith(verb)));
  const verb = own?.verbs.find((one) => begun.startsWith(one));
  const thing = verb ? begun.slice(verb.length) : "";
  if (!own || !verb || thing.length < SHORTEST_THING) return null;
  const classes = lexicon.classes.map(({ name: of, zh, verbs }) => ({ of, zh, form: formOf(verbs, thing) }));
  const found = document.units
    .filter(({ part }) => part === "BODY")
    .flatMap((unit) => unit.paragraphs.flatMap((paragraph) => placesIn(document, unit, paragraph, classes)));
  if (found.length === 0 || found.some(({ of }) => of === own.name)) return null;
  return { verb, other: [...new Set(found.map(({ zh }) => zh))].join("、"), places: found };
}

/** 改造、升级一批社会公用计量标准: one or more verbs of a class, a count, the thing. */
function formOf(verbs: readonly string[], thing: string): RegExp {
  const any = verbs.join("|");
  return new RegExp(`(?:${any})(?:${any}|${lexicon.between.join("|")})*${escaped(thing)}`, "g");
}

function placesIn(
  { source, indicators }: Document,
  unit: Unit,
  { start, end }: Span,
  classes: readonly { readonly of: string; readonly zh: string; readonly form: RegExp }[],
) {
  return classes.flatMap(({ of, zh, form }) =>
    [...source.text.slice(start, end).matchAll(form)]
      .map(({ index, 0: words }) => ({
        of,
        zh,
        unit,
        words,
        start: start + index,
        end: start + index + words.length,
      }))
      .filter((place) => !indicators.some(({ row }) => row.start < place.end && place.start < row.end)),
  );
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
