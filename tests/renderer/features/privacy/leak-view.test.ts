import { clockWords, leakFacts } from '@renderer/features/privacy/leak-view';
import { wordsIn } from '@renderer/ui/words';
import { type Day, type Instant, instantAt, localDayOf, localTimeOf } from '@shared/kernel/dates';
import { expect, it } from 'vitest';
import { aLeakWorld, settledFacts } from '../../../support/leak-world';

const words = wordsIn('nl');
const deadline = instantAt('2026-12-04' as Day, '09:30');

it.each([
  [{ kind: 'running', hoursLeft: 31, deadline }, 'nog 31 uur'],
  [{ kind: 'running', hoursLeft: 0, deadline }, 'nog geen uur'],
  [{ kind: 'late', deadline }, 'te laat sinds 4 dec 2026, 09:30'],
  [{ kind: 'stopped' }, 'besloten'],
] as const)('%j is told as %j', (clock, told) => {
  expect(clockWords(clock, words)).toBe(told);
});

it('day and time where the user sits give the instant back', () => {
  const at = '2026-07-04T22:59:00.000Z' as Instant;
  expect(instantAt(localDayOf(at), localTimeOf(at))).toBe(at);
});

it('says of what is not known that it is not, and why something was not done', async () => {
  const { leak } = await aLeakWorld();
  const told = (facts: typeof leak) => leakFacts(facts, words).map(({ value }) => value);
  expect(told(leak).slice(1)).toEqual([
    'Lijst naar een verkeerd adres',
    'namen en mailadressen of telefoonnummers',
    'nog niet bekend',
    'nog niet bekend',
    'nog niet bekend',
    'nog niet besloten',
    'nog niet besloten',
  ]);
  expect(told({ ...leak, ...settledFacts() }).slice(3)).toEqual([
    12,
    'Gevraagd om te wissen',
    'Heel klein: niemand merkt er iets van. De ontvanger wiste het meteen',
    'niet gemeld: Geen kans op schade',
    'niet ingelicht: Geen kans op schade',
  ]);
});
