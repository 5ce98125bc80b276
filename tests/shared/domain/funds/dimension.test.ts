import type { ContributionId, Earmark } from '@shared/domain/funds/contribution';
import { DIMENSIONS, type DimensionBook, earmarkKey, keyOfLine } from '@shared/domain/funds/dimension';
import type { GiverId } from '@shared/domain/funds/giver';
import type { InitiativeId } from '@shared/domain/people/initiative';
import { expect, test } from 'vitest';
import { testId } from '../../../support/action-world';

const [source, lost] = [testId<ContributionId>(1), testId<ContributionId>(2)];
const [giver, initiative, grant, loose, round] = [10, 11, 12, 13, 14].map((number) => testId(number));

const book: DimensionBook = {
  contributions: new Map([
    [source, { giverId: giver as GiverId, earmark: { kind: 'theme', theme: 'Groen' } }],
  ]),
  grants: new Map([
    [String(grant), { initiativeId: String(initiative), roundId: String(round) }],
    [String(loose), { initiativeId: String(initiative), roundId: null }],
  ]),
};

type Subject = { readonly kind: 'grant' | 'round'; readonly id: string } | null;

test.each<[string, { source: ContributionId; subject: Subject }, readonly unknown[]]>([
  [
    'money of a source, for nothing yet',
    { source, subject: null },
    [source, giver, 'theme:Groen', null, null],
  ],
  [
    'set aside for a round',
    { source, subject: { kind: 'round', id: String(round) } },
    [source, giver, 'theme:Groen', round, null],
  ],
  [
    'awarded in a round',
    { source, subject: { kind: 'grant', id: String(grant) } },
    [source, giver, 'theme:Groen', round, initiative],
  ],
  [
    'awarded outside a round',
    { source, subject: { kind: 'grant', id: String(loose) } },
    [source, giver, 'theme:Groen', null, initiative],
  ],
  [
    'of a source that is not known',
    { source: lost, subject: { kind: 'grant', id: 'x' } },
    [lost, null, null, null, null],
  ],
])('%s', (_, line, expected) => {
  const keys = DIMENSIONS.map((dimension) => keyOfLine(dimension, book)(line));
  expect(keys).toEqual(expected);
});

test.each<[Earmark, string]>([
  [{ kind: 'none' }, 'none'],
  [{ kind: 'theme', theme: 'Groen: tuinen' }, 'theme:Groen: tuinen'],
  [{ kind: 'area', area: 'Noord' }, 'area:Noord'],
  [{ kind: 'initiative', initiativeId: testId<InitiativeId>(3) }, `initiative:${testId(3)}`],
])('an earmark has a key: %o', (earmark, key) => {
  expect(earmarkKey(earmark)).toBe(key);
});
