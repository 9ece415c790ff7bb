import type { Facts, FunctionFacts, HeadingFacts, IndicatorFacts } from "../link/facts.ts";
import type { GraphNode, GraphRelationship } from "../model/index.ts";

/*
 * What parts of the graph that depend on more than one document may ask. Everything is asked by key, so that
 * it is known which parts an answer made; whoever asks for what is under a key is made again when it changes,
 * and nobody else.
 */

/** What an owner, a document or a statement, has put under a key. */
export interface Put<Value = unknown> {
  readonly owner: string;
  readonly value: Value;
}

/** The questions. Equal sets of documents and statements give equal answers, in whatever order they came. */
export interface Index {
  /** All that was put under a key, by owner. */
  readonly all: <Value>(key: string) => readonly Put<Value>[];
  /** The first of them by owner; null where there is none. */
  readonly first: <Value>(key: string) => Put<Value> | null;
  /** The owner where there is one only, else null. */
  readonly only: (key: string) => string | null;
  /** Things counted under a key, with how often, in order of the things. */
  readonly counted: (key: string) => ReadonlyMap<string, number>;
  /** Those things without how often. */
  readonly things: (key: string) => readonly string[];
  /** What a held document is; null where no document of that policy is held. */
  readonly facts: (policy: string) => Facts | null;
  readonly headings: (policy: string) => readonly HeadingFacts[];
  readonly indicators: (policy: string) => readonly IndicatorFacts[];
  readonly functions: (policy: string) => readonly FunctionFacts[];
  /** The parts of a document itself, and what it relates alone. */
  readonly own: (policy: string) => Own;
}

/** The document's own part of the graph. */
export interface Own {
  readonly nodes: readonly GraphNode[];
  readonly relationships: readonly GraphRelationship[];
  /** As in a `Fragment`. */
  readonly formerIds: readonly string[] | null;
}

/** What somebody puts under keys for others. */
export interface Publishes {
  readonly puts: readonly (readonly [key: string, value: unknown])[];
  readonly counts: readonly (readonly [key: string, thing: string, often: number])[];
}
