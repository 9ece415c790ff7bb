import { DOCUMENTS } from "./questions/documents.ts";
import { OWNERS } from "./questions/owners.ts";
import { BODY_AND_ANNEX } from "./questions/body-and-annex.ts";
import { INDICATORS_ASKED } from "./questions/indicators.ts";
import { LEVELS_AND_NUMBERS } from "./questions/levels-and-numbers.ts";
import type { Question } from "./questions/question.ts";

/** The thirty questions of an audit. */
export const QUESTIONS: readonly Question[] = [
  ...DOCUMENTS,
  ...OWNERS,
  ...BODY_AND_ANNEX,
  ...INDICATORS_ASKED,
  ...LEVELS_AND_NUMBERS,
];
