import type { Context } from "./context.ts";
import { CITING_ARGUMENTS, citationsOf, type CitingArgs, type Words } from "./citing.ts";
import { EvidenceType } from "./evidence.type.ts";
import { addAsked } from "./planned/asked.ts";

interface Evidence {
  readonly kind: string;
  readonly policy?: string;
  readonly quote?: string;
  readonly start?: number;
  readonly end?: number;
  readonly line?: number;
  readonly statement?: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly url?: string;
}

addAsked<Evidence, CitingArgs>(EvidenceType, "citation", {
  type: () => String,
  zh: "可粘贴的引注：原文、题名、文号、位置、图版本、网址；网址打开的是被引的那一份原文，日后替换了也在",
  en:
    "How it is cited, ready to paste: words, title, number, place, revision and address; the address opens the text " +
    "that was cited, also when another has taken its place",
  args: CITING_ARGUMENTS,
  ask: async (all, { args, context }) => {
    const quoted = all.filter(isQuotation);
    const citations = await citationsOf(await withVersions(quoted, context), context, args);
    const known = new Map(quoted.map((evidence, index) => [evidence as Evidence, citations[index]!]));
    return all.map((evidence) => known.get(evidence) ?? referenceOf(evidence));
  },
});

type Quoted = Omit<Words, "version">;

function isQuotation(evidence: Evidence): evidence is Evidence & Quoted {
  return evidence.kind === "QUOTATION";
}

/** The words with the text that the graph has them from. */
async function withVersions(quoted: readonly Quoted[], { store, library }: Context): Promise<Words[]> {
  const policies = [...new Set(quoted.map(({ policy }) => policy))];
  const { position } = await store().state();
  const keys = policies.length === 0 ? [] : await library().keysAt(position, policies);
  const known = new Map(policies.map((policy, index) => [policy, keys[index] ?? null]));
  return quoted.map((words) => ({ ...words, version: known.get(words.policy) ?? null }));
}

/** 『statement』——publisher，date，address */
function referenceOf({ statement, publisher, date, url }: Evidence): string {
  return [`『${statement ?? ""}』——${publisher ?? ""}`, date, url].filter(Boolean).join("，");
}
