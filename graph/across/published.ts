import type { PolicyStage } from "../model/index.ts";
import type { Fragment } from "../link/fragment.ts";
import { plain } from "../text/citations.ts";
import type { Publishes } from "./index-reader.ts";
import {
  bodyKey,
  claimKey,
  givenKey,
  heldKey,
  numberKey,
  numbersOfKey,
  titleKey,
  titlesOfKey,
} from "./keys.ts";

/** What a held document goes by. */
export interface GoesBy {
  readonly policy: string;
  readonly number: string | null;
  /** Without marks. */
  readonly title: string;
  readonly stage: PolicyStage | null;
}

/** What a document puts where others look for it. */
export function publishedBy({ facts, bodies }: Pick<Fragment, "facts" | "bodies">): Publishes {
  const { policy, docNumber, title, stage, claim, gives } = facts.is;
  const goesBy: GoesBy = { policy, number: docNumber, title: plain(title), stage };
  const cited = facts.citations.flatMap(({ title: words, docNumber: number }) =>
    number === null ? [] : [[plain(words), number] as const],
  );
  return {
    puts: [
      [heldKey(policy), goesBy],
      ...(docNumber === null ? [] : [[numberKey(docNumber), goesBy] as const]),
      ...(goesBy.title === "" ? [] : [[titleKey(goesBy.title), goesBy] as const]),
      ...gives.map((id) => [givenKey(id), null] as const),
      [claimKey(claim), null],
    ],
    counts: [
      ...cited.flatMap(([words, number]) => [
        [titlesOfKey(number), words, 1] as const,
        [numbersOfKey(words), number, 1] as const,
      ]),
      ...bodies.flatMap(([id, said]) => said.map(([thing, often]) => [bodyKey(id), thing, often] as const)),
    ],
  };
}
