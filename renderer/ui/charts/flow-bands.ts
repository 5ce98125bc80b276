/** Places the parts of a money flow: heights in proportion to the amounts, with room for two lines of text each. */
import type { Cents } from '@shared/kernel/money';

export type FlowPart = { readonly id: string; readonly label: string; readonly amount: Cents };

export type Band = {
  readonly part: FlowPart;
  /** Top inside the source bar, top at the right, and height, in drawing units. */
  readonly from: number;
  readonly to: number;
  readonly size: number;
};

const TOTAL_SIZE = 200;
const LEAST_SIZE = 3;
const ROW = 52;

export function flowBands(parts: readonly FlowPart[]): {
  readonly bands: readonly Band[];
  readonly height: number;
} {
  const drawn = parts.filter((part) => part.amount > 0);
  const total = drawn.reduce((sum, part) => sum + part.amount, 0);
  const bands: Band[] = [];
  let from = 0;
  let top = 0;
  for (const part of drawn) {
    const size = Math.max(LEAST_SIZE, (part.amount / total) * TOTAL_SIZE);
    const row = Math.max(ROW, size + 12);
    bands.push({ part, from, to: top + (row - size) / 2, size });
    from += size;
    top += row;
  }
  return { bands, height: Math.max(ROW, top, from) };
}

type Point = { readonly x: number; readonly y: number };

/** The outline of a band between the tops of two bars, as the `d` of a path. */
export function bandPath({ start, end, size }: { start: Point; end: Point; size: number }): string {
  const bend = (start.x + end.x) / 2;
  return [
    `M${start.x} ${start.y}`,
    `C${bend} ${start.y} ${bend} ${end.y} ${end.x} ${end.y}`,
    `V${end.y + size}`,
    `C${bend} ${end.y + size} ${bend} ${start.y + size} ${start.x} ${start.y + size}Z`,
  ].join('');
}
