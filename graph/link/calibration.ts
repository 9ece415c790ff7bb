import calibration from "./lexicon/calibration.json" with { type: "json" };

/** The rules whose confidence is measured. */
export type CalibratedRule = keyof typeof calibration.rules;

/**
 * How likely a suggestion of a rule with such a score is true: the share of true ones among those that judges
 * who did not write the rule saw, (right + 1) / (judged + 2) (Laplace 1814), rounded down to a hundredth.
 */
export function confidenceOf(rule: CalibratedRule, score: number): number {
  const bins = calibration.rules[rule];
  const bin = bins.find(({ from }) => score >= from) ?? bins.at(-1)!;
  return Math.floor((100 * (bin.right + 1)) / (bin.judged + 2)) / 100;
}
