/** How much yes a plan needs of all who say yes or no to it, compared in whole numbers (V72). */

export const YES_SHARES = ['half', 'threeFifths', 'twoThirds', 'threeQuarters'] as const;
export type YesShare = (typeof YES_SHARES)[number];

/** `of` [numerator, denominator]. Of a half there must be more, as half is no majority; of the others as much is enough. */
const PARTS: Readonly<
  Record<YesShare, { readonly of: readonly [number, number]; readonly isMore: boolean }>
> = {
  half: { of: [1, 2], isMore: true },
  threeFifths: { of: [3, 5], isMore: false },
  twoThirds: { of: [2, 3], isMore: false },
  threeQuarters: { of: [3, 4], isMore: false },
};

export function isEnoughYes(
  share: YesShare,
  { yes, no }: { readonly yes: number; readonly no: number },
): boolean {
  const { of, isMore } = PARTS[share];
  const [given, needed] = [yes * of[1], (yes + no) * of[0]];
  return isMore ? given > needed : given >= needed;
}
