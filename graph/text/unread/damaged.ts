import { cuesOf, unread, type CueFinder } from "./cue.ts";

/** `省�控局`, a name in which signs were lost: it is nobody's, but somebody is charged. */
const DAMAGED = /[^、,;:()\n\uFFFD]*\uFFFD[^、,;:()\n]*(?![^、,;()\n]*:)/g;

/** Names of clauses that are damaged. */
export const damagedNames: CueFinder = ({ folded, clauses }) =>
  clauses.flatMap(({ start, end }) =>
    cuesOf(folded.slice(start, end), DAMAGED, "NAME_DAMAGED", start).map(unread),
  );
