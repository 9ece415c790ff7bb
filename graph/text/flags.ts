/** By index of the line, 1 within one of the ranges (last included), else 0. */
export function flags(length: number, ranges: readonly (readonly [number, number])[]): Uint8Array {
  const flag = new Uint8Array(length + 1);
  for (const [first, last] of ranges) flag.fill(1, first, last + 1);
  return flag;
}
