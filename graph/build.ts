import { createHash } from "node:crypto";
import { link } from "./link/link.ts";
import { formerOf, formerRelationshipIdOf, type FormerOf } from "./link/former.ts";
import { derivedIdOf, placed, policyIdOfDocument, type Replacement } from "./link/identity.ts";
import { toCurated } from "./link/curated.ts";
import { uniqueById } from "./link/unique.ts";
import type { GraphRelationship, HeldText, PolicyGraph } from "./model/index.ts";
import { correctedMetadata } from "./statements/apply-metadata.ts";
import { applyReadings } from "./statements/apply-readings.ts";
import { mark } from "./statements/mark.ts";
import { replayOf, type Replay } from "./statements/replay.ts";
import { reviewBy } from "./statements/review.ts";
import type { Statement } from "./statements/statement.ts";
import { standing, toEntries } from "./statements/to-entries.ts";
import type { Document, Source } from "./text/document.ts";
import { fromLayout, layoutOf } from "./text/layout.ts";
import { parse } from "./text/parse.ts";

/** Raised with every change of a rule that changes the graph, so that a store made by older rules is rebuilt. */
export const RULES_VERSION = 6;

/** The content of `seeds/policies.json`, before it is checked. */
export type Curated = unknown;

/** A graph with what its building has to tell. */
export interface Built extends PolicyGraph {
  /** The documents as read and as people corrected them, in the order of their policies' ids. */
  readonly documents: readonly Document[];
  /** Texts that took the place of others of their policies. */
  readonly replacements: readonly Replacement[];
  /** Statements that match nothing any more. */
  readonly unmatched: readonly Statement[];
}

/**
 * The graph of all documents given, linked together. Pure: equal documents, equal curated data and an equal
 * ledger give an equal graph, whatever the order of documents. Of two sources of one policy one stands (see
 * `inAnyOrder`), and the other is told. `ledger` are the lines of what people stated, as parsed. Throws a
 * `TypeError` when curated data or a line is malformed.
 */
export function build(sources: readonly Source[], curated: Curated, ledger: readonly unknown[] = []): Built {
  const replay = replayOf(standing(toEntries(ledger)));
  const { kept, metadata, replacements } = identified(sources, replay);
  const ordered = kept.toSorted((a, b) => (a.source.policy < b.source.policy ? -1 : 1));
  const former = formerOf(ordered);
  const isSame = (id: string, stated: string) => id === stated || former(id) === stated;
  const corrected = ordered.map((document) => {
    const own = replay.of("READING").filter(({ subject }) => isIn(document, subject, isSame));
    return applyReadings(document, own, isSame);
  });
  const documents = corrected.map(({ document }) => document as Held);
  const review = reviewBy(replay, former);
  const linked = link(documents, toCurated(curated), review);
  const made = {
    nodes: uniqueById(linked.nodes),
    relationships: uniqueById(linked.relationships).map((each) => withFormerId(each, former)),
  };
  const readings = corrected.flatMap(({ applied }) => applied);
  const { nodes, relationships } = mark(made, { replay, review, readings, metadata, formerOf: former });
  const texts = documents.map(({ source }) => textOf(source));
  const revision = createHash("sha256")
    .update(JSON.stringify([RULES_VERSION, nodes, relationships, texts]))
    .digest("hex");
  return { revision, nodes, relationships, texts, documents, replacements, unmatched: replay.unmatched() };
}

/** A document under the id that the library holds it by. */
type Held = Document & { readonly source: { readonly policy: string } };

/**
 * The documents under their ids, as read by what people say they are. An id is what a document itself gives, so
 * that a correction leaves addresses as they are; a text that gives the corrected number is of the same policy.
 */
function identified(sources: readonly Source[], replay: Replay) {
  const statedOf = (policy: string) => replay.of("METADATA").filter(({ subject }) => subject === policy);
  const given = inAnyOrder(
    sources.map((source) => {
      const document = documentOf(source);
      return { source, document, derived: derivedIdOf(document.metadata, source.text) };
    }),
  );
  const { placed: kept, replacements } = placed(given, ({ source, document }, policy) => {
    const own = statedOf(policy);
    if (own.length === 0) return null;
    return derivedIdOf(correctedMetadata(document.metadata, own, source.text), source.text);
  });
  const metadata = new Map<string, readonly Statement[]>();
  const documents = kept.map(({ item: { document, source }, policy }): Held => {
    const own = statedOf(policy);
    if (own.length > 0) metadata.set(policy, own);
    return { ...asCorrected(source, document, own), source: { ...source, policy } };
  });
  return { kept: documents, metadata, replacements };
}

interface Given {
  readonly source: Source;
  readonly document: Document;
}

/**
 * What is held, then what comes in together, in an order of its own: of several texts of one policy that of the latest
 * day stands, else the longest, so that the order in which files are named changes nothing.
 */
function inAnyOrder<Item extends Given>(given: readonly Item[]): readonly Item[] {
  const isHeld = ({ source }: Item) => source.policy !== undefined;
  const dayOf = ({ document: { metadata } }: Item) => metadata.issuedOn ?? metadata.publishedOn ?? "";
  const compare = (one: Item, other: Item): number => {
    if (dayOf(one) !== dayOf(other)) return dayOf(one) < dayOf(other) ? -1 : 1;
    const longer = one.source.text.length - other.source.text.length;
    if (longer !== 0) return longer;
    return one.source.sha256 < other.source.sha256 ? -1 : 1;
  };
  const coming = given.filter((item) => !isHeld(item)).toSorted(compare);
  return [...given.filter(isHeld), ...coming];
}

/** True when an id is of something in the document: `浙政发〔2024〕1号#sec_1`. */
function isIn(document: Held, id: string, isSame: (id: string, stated: string) => boolean): boolean {
  return isSame(`${document.source.policy}#`, `${id.split("#", 1)[0]!}#`);
}

const parsed = new WeakMap<Source, Document>();

/**
 * What a source says, read as people corrected it: `statements` are those that are of something in it. One and the same
 * source is parsed once, however often it is asked for.
 */
export function documentOf(source: Source, statements: readonly Statement[] = []): Document {
  const known = parsed.get(source) ?? parse(source);
  parsed.set(source, known);
  if (statements.length === 0) return known;
  const replay = replayOf(statements);
  const read = asCorrected(source, known, replay.of("METADATA"));
  return applyReadings(read, replay.of("READING"), (id, stated) => id === stated).document;
}

/** A document read again with what people say of its metadata; as it was `read` where nobody says anything. */
function asCorrected(source: Source, read: Document, stated: readonly Statement<"METADATA">[]): Document {
  if (stated.length === 0) return read;
  return parse(source, (metadata) => correctedMetadata(metadata, stated, source.text));
}

/** The id of the policy that a source is. */
export function policyOf(source: Source): string {
  return policyIdOfDocument(documentOf(source));
}

/** A document as the library holds it. */
function textOf(source: Source & { readonly policy: string }): HeldText {
  const { policy, name, sha256, format, text } = source;
  return { policy, name, sha256, format, text, layout: layoutOf(source) };
}

/**
 * The document that a held text is, with the id it is held under. Throws a `SyntaxError` when its layout is no
 * JSON: a fault of the store.
 */
export function sourceOf({ layout, format, ...held }: HeldText): Source {
  // What is held was read by one of the readers.
  return { ...held, format: format as Source["format"], ...fromLayout(layout) };
}

/** Where the policies kept their ids the former id is the beginning of the id, and need not be written. */
function withFormerId<Kind extends GraphRelationship>(relationship: Kind, former: FormerOf): Kind {
  const formerId = formerRelationshipIdOf(relationship, former);
  return relationship.id.startsWith(formerId) ? relationship : { ...relationship, formerId };
}
