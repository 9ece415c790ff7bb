import type { Unit } from "../../text/document.ts";
import type { Linked } from "../linked.ts";

/** Sections of the annex and those of the body that hold measures of the same numbers. */
export function twinSections({ twins }: Linked): ReadonlyMap<Unit, Unit> {
  const sections = new Map<Unit, Unit>();
  for (const [annex, body] of twins) if (annex.parent && body.parent) sections.set(annex.parent, body.parent);
  return sections;
}
