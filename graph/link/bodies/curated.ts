import type { CuratedPolicy } from "../curated.ts";
import { citedIdOf } from "../ids.ts";
import { NATION } from "../places/place.ts";
import { bodyOf } from "./body-of.ts";
import type { Bureau } from "./bureau.ts";
import { bureauIdOf } from "./ids.ts";

/** The body that issued a curated policy, by the name that the entry has. */
export function curatedIssuer(entry: CuratedPolicy, name: string): Bureau {
  const body = bodyOf(name, false, { place: entry.level === "NATIONAL" ? NATION : null, elided: null });
  const id = bureauIdOf(body.bound, body.key, {
    place: body.place,
    policy: citedIdOf(entry),
    unit: null,
    host: null,
  });
  return {
    id,
    name,
    fullName: name,
    kind: body.kind,
    place: body.place,
    group: false,
    same: id,
    printed: new Map([[name, 1]]),
    completed: new Map(),
    registered: body.registered,
    formerIds: [formerCuratedIdOf(entry, name)].filter((former) => former !== id),
  };
}

/** The id that versions before paths of places gave it. */
function formerCuratedIdOf(entry: CuratedPolicy, name: string): string {
  const seat =
    entry.level === "NATIONAL" ? NATION : (/^(?:中共)?(.{2,6}?(?:省|自治区|市))/.exec(name)?.[1] ?? name);
  return `bureau/${seat}/${name}`;
}
