import type { Source } from "../text/document.ts";

/** A source under the id that the library holds it by. */
export type HeldSource = Source & { readonly policy: string };
