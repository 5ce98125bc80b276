/** Divides money with earmarks over plans, so that it reaches all of them whenever that is possible at all. */
import { type Cents, cents, sumOf, ZERO } from '../../kernel/money';

export interface Flow {
  /** `given[plan][heap]`, in cents. */
  readonly given: readonly (readonly Cents[])[];
  /** What each plan still lacks. */
  readonly missing: readonly Cents[];
}

/** May money of this heap go to this plan? Both by their place. */
export type Fits = (plan: number, heap: number) => boolean;

export interface FlowQuestion {
  readonly needs: readonly Cents[];
  /** In the order in which heaps are drawn on: the first ones first. */
  readonly heaps: readonly Cents[];
  /** One after the other: a later stage fills what the earlier ones left open, and never empties a heap again. */
  readonly stages: readonly Fits[];
}

interface Net {
  readonly given: number[][];
  readonly left: number[];
  readonly fits: Fits;
}

/**
 * Fills the plans one by one. Where the heaps that fit a plan are empty, plans before it are moved to other heaps that
 * fit them too (augmenting paths, Ford and Fulkerson 1956); what was filled once stays filled.
 */
export function flowOf({ needs, heaps, stages }: FlowQuestion): Flow {
  const given = needs.map(() => heaps.map(() => 0));
  const left: number[] = [...heaps];
  const missing: number[] = [...needs];
  for (const fits of stages) {
    for (const plan of needs.keys()) missing[plan] = fill({ given, left, fits }, plan, missing[plan] ?? 0);
  }
  return { given: given.map((row) => row.map(cents)), missing: missing.map(cents) };
}

/** What is still missing after giving the plan all that can reach it. */
function fill(net: Net, plan: number, need: number): number {
  let open = need;
  while (open > 0) {
    const moved = push(net, { plan, amount: open, seen: new Set() });
    if (moved === 0) break;
    open -= moved;
  }
  return open;
}

interface Wish {
  readonly plan: number;
  readonly amount: number;
  readonly seen: Set<number>;
}

/** Gives the plan up to `amount` more; 0 when no heap can be reached. */
function push(net: Net, { plan, amount, seen }: Wish): number {
  const row = net.given[plan] ?? [];
  const reachable = net.left.flatMap((_, heap) => (net.fits(plan, heap) && !seen.has(heap) ? [heap] : []));
  for (const heap of reachable) {
    const part = Math.min(amount, net.left[heap] ?? 0);
    if (part > 0) {
      net.left[heap] = (net.left[heap] ?? 0) - part;
      row[heap] = (row[heap] ?? 0) + part;
      return part;
    }
  }
  for (const heap of reachable) {
    if (seen.has(heap)) continue;
    const part = takeOver(net, heap, { plan, amount, seen });
    if (part > 0) {
      row[heap] = (row[heap] ?? 0) + part;
      return part;
    }
  }
  return 0;
}

/** Frees money in an empty heap by moving another plan elsewhere. */
function takeOver(net: Net, heap: number, wish: Wish): number {
  wish.seen.add(heap);
  for (const [other, row] of net.given.entries()) {
    const held = row[heap] ?? 0;
    if (other === wish.plan || held === 0) continue;
    const part = push(net, { plan: other, amount: Math.min(wish.amount, held), seen: wish.seen });
    if (part > 0) {
      row[heap] = held - part;
      return part;
    }
  }
  return 0;
}

export function totalMissing(flow: Flow): Cents {
  return flow.missing.length === 0 ? ZERO : sumOf(flow.missing, (amount) => amount);
}
