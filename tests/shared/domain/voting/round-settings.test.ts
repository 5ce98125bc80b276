import { ballotsNeeded, PLAIN_SETTINGS, type RoundSettings } from '@shared/domain/voting/round-settings';
import { settingsProblem } from '@shared/domain/voting/settings-problem';
import type { Day } from '@shared/kernel/dates';
import { describe, expect, test } from 'vitest';

const ANYBODY = {
  who: 'residents',
  size: null,
  ageLeast: null,
  ageMost: null,
  ageOn: null,
  postcodes: [],
} as const satisfies RoundSettings['electorate'];

const of = (part: Partial<RoundSettings>): RoundSettings => ({ ...PLAIN_SETTINGS, ...part });
const crowd = (size: number) => ({ ...ANYBODY, postcodes: [], size });

describe('the settings of a round (V33-V35)', () => {
  test.each<[string, Partial<RoundSettings>, string | null]>([
    ['nothing settled', {}, null],
    ['one day of voting', { votingFrom: '2026-05-04' as Day, votingUntil: '2026-05-04' as Day }, null],
    [
      'days the wrong way round',
      { votingFrom: '2026-05-05' as Day, votingUntil: '2026-05-04' as Day },
      'voting.daysTurned',
    ],
    [
      'ages the wrong way round',
      { electorate: { ...ANYBODY, postcodes: [], ageLeast: 27, ageMost: 12 } },
      'voting.agesTurned',
    ],
    [
      'a share of nobody knows how many',
      { quorum: { kind: 'share', basisPoints: 10 } },
      'voting.quorumNeedsSize',
    ],
    [
      'more ballots than voters',
      { electorate: crowd(10), quorum: { kind: 'ballots', least: 11 } },
      'voting.quorumAboveSize',
    ],
    ['as many ballots as voters', { electorate: crowd(10), quorum: { kind: 'ballots', least: 10 } }, null],
  ])('%s', (_name, part, code) => {
    expect(settingsProblem(of(part))?.code ?? null).toBe(code);
  });

  test.each([
    [200, 1_250, 25],
    [201, 1_250, 26],
    [3, 3_333, 1],
    [3, 3_334, 2],
    [10_000_000, 10_000, 10_000_000],
  ])('of %i people %i hundredths of a per cent are %i ballots or more', (size, basisPoints, needed) => {
    const quorum = { kind: 'share', basisPoints } as const;
    expect(ballotsNeeded({ electorate: crowd(size), quorum })).toBe(needed);
  });
});
