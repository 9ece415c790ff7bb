/**
 * The vocabulary of the graph, as data and as types: which nodes and relationships exist, what they are
 * called, what they hold, which ends a relationship may have and which way it is read. Everything else asks
 * these tables.
 */
export * from "./caption.ts";
export * from "./check.ts";
export * from "./facts.ts";
export * from "./finding-codes.generated.ts";
export * from "./graph.ts";
export * from "./label.ts";
export * from "./labels.ts";
export * from "./labels/common.ts";
export * from "./labels/provision.ts";
export * from "./property.ts";
export * from "./relationship.ts";
export * from "./relationships.ts";
export * from "./statement-words.ts";
export * from "./vocabularies.ts";
export * from "./vocabulary.ts";
