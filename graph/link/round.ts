/** A score as it is kept: to a thousandth. */
export function round(score: number): number {
  return Math.round(score * 1_000) / 1_000;
}
