/** The part of the round form about days and people: when is voted, who may vote, and how many have to. */
import type { Round } from '@shared/domain/voting/round';
import { Postcode, type RoundSettings } from '@shared/domain/voting/round-settings';
import type { Day } from '@shared/kernel/dates';
import { z } from 'zod';

const Count = z.int().nonnegative().nullable();
const MaybeDay = z.custom<Day | null>(() => true);

/** Typed in a line, with commas, semicolons or white space between: `7511, 7512 AB`. */
const Postcodes = z.string().transform((text, context): string[] => {
  const read = postcodesIn(text);
  if (read.every((one) => Postcode.safeParse(one).success)) return [...new Set(read)].sort();
  context.addIssue({ code: 'custom', message: 'roundForm.postcodeWrong', input: text });
  return z.NEVER;
});

function postcodesIn(text: string): string[] {
  return text
    .toUpperCase()
    .split(/[,;\n]|\s(?=\d)/)
    .map((part) => part.trim().replace(/^(\d{4})\s*([A-Z]{2})$/, '$1 $2'))
    .filter((part) => part !== '');
}

export const QUORUM_KINDS = ['none', 'ballots', 'share'] as const;

export const WhoValues = z.object({
  votingFrom: MaybeDay,
  votingUntil: MaybeDay,
  who: z.enum(['panel', 'residents']),
  size: Count,
  ageLeast: Count,
  ageMost: Count,
  ageOn: MaybeDay,
  postcodes: Postcodes,
  quorumKind: z.enum(QUORUM_KINDS),
  quorumBallots: Count,
  quorumPercent: z.number().nonnegative().nullable(),
  hasCodes: z.boolean(),
});
export type WhoValues = z.input<typeof WhoValues>;

type Who = z.output<typeof WhoValues>;

/** A quorum that was chosen has a figure. */
export function checkQuorum(
  { quorumKind, quorumBallots, quorumPercent }: Pick<Who, 'quorumKind' | 'quorumBallots' | 'quorumPercent'>,
  context: z.RefinementCtx,
): void {
  const missing = (name: string) =>
    context.addIssue({ code: 'custom', path: [name], message: 'roundForm.needQuorum' });
  if (quorumKind === 'ballots' && (quorumBallots ?? 0) === 0) missing('quorumBallots');
  if (quorumKind === 'share' && (quorumPercent ?? 0) === 0) missing('quorumPercent');
}

/** Residents, wherever they live, as many as come. */
export const EMPTY_WHO: WhoValues = {
  votingFrom: null,
  votingUntil: null,
  who: 'residents',
  size: null,
  ageLeast: null,
  ageMost: null,
  ageOn: null,
  postcodes: '',
  quorumKind: 'none',
  quorumBallots: null,
  quorumPercent: null,
  hasCodes: false,
};

export function whoOf({ settings }: Round): WhoValues {
  const { votingFrom, votingUntil, electorate, quorum, hasCodes } = settings;
  return {
    ...EMPTY_WHO,
    votingFrom,
    votingUntil,
    ...electorate,
    postcodes: electorate?.postcodes.join(', ') ?? '',
    quorumKind: quorum?.kind ?? 'none',
    quorumBallots: quorum?.kind === 'ballots' ? quorum.least : null,
    quorumPercent: quorum?.kind === 'share' ? quorum.basisPoints / 100 : null,
    hasCodes,
  };
}

/** Limits on residents say nothing about a panel, whose members have their seat. */
export function whoForm(values: Who): Omit<RoundSettings, 'withdrawal' | 'pots' | 'yesShare'> {
  const { votingFrom, votingUntil, who, size, ageLeast, ageMost, ageOn, postcodes, hasCodes } = values;
  const limits =
    who === 'panel'
      ? { ageLeast: null, ageMost: null, ageOn: null, postcodes: [] }
      : { ageLeast, ageMost, ageOn: ageLeast === null && ageMost === null ? null : ageOn, postcodes };
  const electorate = { who, size: size === 0 ? null : size, ...limits };
  // The least amounts come with the plans, and whether there is a roll from the round itself.
  return {
    votingFrom,
    votingUntil,
    electorate,
    quorum: quorumOf(values),
    least: {},
    hasCodes,
    hasRoll: false,
    again: null,
  };
}

function quorumOf({ quorumKind, quorumBallots, quorumPercent }: Who): RoundSettings['quorum'] {
  if (quorumKind === 'none') return null;
  return quorumKind === 'ballots'
    ? { kind: 'ballots', least: quorumBallots ?? 0 }
    : { kind: 'share', basisPoints: Math.round((quorumPercent ?? 0) * 100) };
}
