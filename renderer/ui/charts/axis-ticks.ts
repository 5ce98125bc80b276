/** Round figures for the axis of a chart. */

/** From 0 up, in steps of 1, 2 or 5 with zeros, three to six of them; the last is at least `most`. */
export function axisTicks(most: number): readonly number[] {
  if (most <= 0) return [0, 1];
  const rough = most / 4;
  const size = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * size).find((size) => size >= rough) ?? 10 * size;
  const count = Math.ceil(most / step);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}
