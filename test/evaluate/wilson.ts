/** The 95 % interval of a share by Wilson, as [low, high]; [0, 1] when nothing was seen. */
export function wilson(right: number, seen: number): [number, number] {
  if (seen === 0) return [0, 1];
  const z = 1.96;
  const share = right / seen;
  const middle = share + z ** 2 / (2 * seen);
  const spread = z * Math.sqrt((share * (1 - share)) / seen + z ** 2 / (4 * seen ** 2));
  const whole = 1 + z ** 2 / seen;
  return [Math.max(0, (middle - spread) / whole), Math.min(1, (middle + spread) / whole)];
}
