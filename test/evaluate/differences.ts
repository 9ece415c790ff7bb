import { spanOf, type Place, type Span } from "./places.ts";
import { linesOf, touches, valuesOf, type Said } from "./verdicts.ts";

/** A substantive difference between two places of the seed. */
export interface Difference {
  readonly id: string;
  readonly sha256: string;
  readonly what: string;
  /** Places that a finding has to mark; one finding marks two of them at least, where there are two. */
  readonly places: readonly Place[];
  /** Places that are marked as well when the whole difference is found. */
  readonly also?: readonly Place[];
  /** Words that the message has; `|` between those of which one is enough. */
  readonly says?: readonly string[];
  /** Words that the message has as well when it says all of the difference. */
  readonly fully?: readonly string[];
}

/** All of `verdicts/seed-differences.jsonl`. */
export function differences(): Difference[] {
  return linesOf("seed-differences") as Difference[];
}

/** Whether the findings of a graph tell a difference: all of it, only that there is one, or nothing. */
export function toldBy(difference: Difference, said: Said): "FULLY" | "PARTLY" | "NOT" {
  const { places, also = [], says = [], fully = [] } = difference;
  const told = (marked: readonly Place[], words: readonly string[]) => {
    const spans = marked.map((place) => spanOf({ ...place, sha256: difference.sha256 }, said.texts) as Span);
    const enough = Math.min(2, spans.length);
    const touched = [...said.flags].map(([finding, flags]) => {
      const message = String(valuesOf(said.nodes.get(finding)!).message);
      const speaks = words.every((word) => word.split("|").some((one) => message.includes(one)));
      return speaks ? spans.filter((span) => flags.some((flag) => touches(flag, span, said))) : [];
    });
    return new Set(touched.filter(({ length }) => length >= enough).flat()).size === spans.length;
  };
  if (!told(places, says)) return "NOT";
  return told([...places, ...also], [...says, ...fully]) ? "FULLY" : "PARTLY";
}
