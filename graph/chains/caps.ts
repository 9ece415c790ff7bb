/** How much a reader takes at a time. Whatever a cap leaves out is on the next page, or counted and said. */
export interface Caps {
  /** Rows of one question; a list that is wanted whole is asked for page by page. */
  rows: number;
  /** Nodes of a chain; the others are counted in `hidden`. */
  chainNodes: number;
  /** Neighbours that a chain shows of one node: of a hub the first in document order. */
  chainEach: number;
  /** Relationships that one step of a chain brings; nodes that had no turn are counted in `hidden`. */
  chainStep: number;
  /** Relationships that a search for paths looks at in one step; with more it stops and says `truncated`. */
  pathStep: number;
  /** Relationships among neighbours; with more the answer says `truncated`. */
  among: number;
  /** Hits of a search that are counted, by kind; a larger count says that it is not exact. */
  searchCount: number;
}

const USUAL: Readonly<Caps> = {
  rows: 10_000,
  chainNodes: 600,
  chainEach: 200,
  chainStep: 5_000,
  pathStep: 20_000,
  among: 5_000,
  searchCount: 1_000,
};

/** The caps of every reader. */
export const CAPS: Caps = { ...USUAL };

/** Does work under other caps: for tests that turn each down. Work at the same time sees them, too. */
export async function withCaps<Result>(changed: Partial<Caps>, work: () => Promise<Result>): Promise<Result> {
  Object.assign(CAPS, changed);
  try {
    return await work();
  } finally {
    Object.assign(CAPS, USUAL);
  }
}
