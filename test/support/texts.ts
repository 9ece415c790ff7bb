import { ALL } from "../../web/i18n/all.ts";
import { learn } from "../../web/i18n/use-text.ts";

/** Imported for its effect: every text of the explorer is known, as if every screen had been opened. */
learn(ALL);
