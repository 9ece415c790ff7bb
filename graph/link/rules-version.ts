/**
 * Raised with every change of a rule that changes the graph, so that a store made by older rules is rebuilt.
 */
export const RULES_VERSION = 7;
