/** One question that people have, asked as one request, with what must come of it. */
export interface WorkedQuestion {
  readonly question: string;
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  /** What counts of the answer. */
  readonly answer: (data: Answer) => unknown;
  /** The same, found in the graph without the API. */
  readonly expected: () => unknown;
  /** How many questions of the store it takes. */
  readonly questions: number;
}

/** Any part of an answer; its shape is that of its query. */
export interface Answer {
  readonly [field: string]: Answer;
}

/** The items of a connection. */
export const nodesIn = (list: Answer | undefined) => list!.nodes as unknown as Answer[];
export const sorted = (values: readonly unknown[]) => values.map(String).toSorted();
