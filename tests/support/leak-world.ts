/** A data leak, for tests of the list of leaks. */
import { recordLeak } from '@shared/domain/privacy/actions/record-leak';
import { dataLeakTable, LeakFacts } from '@shared/domain/privacy/data-leak';
import type { Day } from '@shared/kernel/dates';
import { aWorld } from './action-world';

const TODAY = '2026-12-04' as Day;

/** As it is written down in the first hour. */
export function leakFacts(part: Partial<LeakFacts> = {}): LeakFacts {
  return LeakFacts.parse({
    discoveredAt: '2026-12-02T09:30:00.000Z',
    happened: 'Lijst naar een verkeerd adres',
    leaked: ['names', 'contact'],
    people: null,
    measures: '',
    harm: null,
    harmWhy: '',
    authority: null,
    told: null,
    ...part,
  });
}

/** With all that is needed to close it. */
export function settledFacts(part: Partial<LeakFacts> = {}): LeakFacts {
  return leakFacts({
    people: 12,
    measures: 'Gevraagd om te wissen',
    harm: 'unlikely',
    harmWhy: 'De ontvanger wiste het meteen',
    authority: { kind: 'notReported', why: 'Geen kans op schade' },
    told: { kind: 'notTold', why: 'Geen kans op schade' },
    ...part,
  });
}

export async function aLeakWorld() {
  const world = aWorld({ today: TODAY });
  await world.run(recordLeak, { facts: leakFacts() });
  const [leak] = world.rows(dataLeakTable);
  if (leak === undefined) throw new Error('The leak was refused.');
  return { world, leak };
}
