import { PLACES } from "./places.mjs";
import { planOf } from "./plan.mjs";
import { subjectOf } from "./subjects.mjs";

export { MARK } from "./plan.mjs";

/** The county whose plans a hub consists of. */
const HUB = PLACES.at(-1);

/**
 * So many invented plans, one at a time: subject by subject that of the nation, of 3 provinces, 10 cities and
 * 36 counties. With `hub`, each is of another subject and all are of one county, so that its bodies are
 * charged by every one. Equal arguments give equal bytes, whatever the machine and the day.
 */
export function* plans(count, { seed = 1, hub = false } = {}) {
  for (let index = 0; index < count; index += 1) {
    const place = hub ? HUB : PLACES[index % PLACES.length];
    const subject = subjectOf(hub ? index : Math.floor(index / PLACES.length));
    const { text, known } = planOf(place, subject, seed);
    const name = `${String(index + 1).padStart(5, "0")}-${known.title}.txt`;
    yield { name, text, known };
  }
}
