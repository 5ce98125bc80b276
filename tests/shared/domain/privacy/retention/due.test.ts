import type { Put } from '@shared/domain/action';
import { put } from '@shared/domain/action';
import { applicationTable } from '@shared/domain/applications/application';
import { ValueMap, valueMapTable } from '@shared/domain/impact/value-map';
import { bareLottery, lotteryTable } from '@shared/domain/panel/lottery/lottery';
import { initiativeTable } from '@shared/domain/people/initiative';
import { personTable } from '@shared/domain/people/person';
import { type RetentionTermId, retentionTermTable } from '@shared/domain/privacy/retention/chosen-terms';
import { addDays, type Day } from '@shared/kernel/dates';
import { uuidV7 } from '@shared/kernel/ids';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../../support/action-world';
import { anInitiative, aPerson } from '../../../../support/builders';
import { aDrawnLottery } from '../../../../support/lottery-world';
import {
  aRetentionWorld,
  dueIn,
  giftLife,
  PLAN_FATES,
  planLife,
  voteLife,
} from '../../../../support/retention-world';
import { seedRows, TODAY } from '../../../../support/voting-world';

/** What is due on that day, without ids. */
async function told(today: string, ...lives: readonly (readonly Put[])[]): Promise<string[]> {
  const world = await aRetentionWorld(today as Day, lives);
  return (await dueIn(world)).map(
    ({ kind, clock, parts, since }) => `${kind} ${clock} ${parts.join('+')} ${since}`,
  );
}

const ENDED = '2024-03-10' as Day;

describe('what is due', () => {
  it('nothing on the last day of the term, and a refused plan with its contact on the next', async () => {
    const life = planLife(1, 'declined', ENDED);
    expect(await told('2026-03-10', life)).toEqual([]);
    expect(await told('2026-03-11', life)).toEqual([
      'contact personal name+email+contact 2026-03-11',
      'initiative personal account 2026-03-11',
      'refusedPlan personal summary+coFunding+scan 2026-03-11',
    ]);
  });

  it('title and budget of a refused plan, and the name of who was never paid, after five years', async () => {
    expect(
      (await told('2029-03-11', planLife(1, 'declined', ENDED))).filter((line) => / facts /.test(line)),
    ).toEqual(['initiative facts name 2029-03-11', 'refusedPlan facts title+budget 2029-03-11']);
  });

  it('a plan that got "not now" runs from its answer', async () => {
    expect(await told('2026-03-11', planLife(1, 'notNow', ENDED))).toContain(
      'refusedPlan personal summary+coFunding+scan 2026-03-11',
    );
  });

  it('what is known of the candidates of a lottery, two years after it', async () => {
    const { lottery } = await aDrawnLottery();
    const life = [put(lotteryTable, lottery())];
    expect(await told(addDays(TODAY, 730), life)).toEqual([]);
    expect(await told(addDays(TODAY, 732), life)).toEqual([
      expect.stringMatching(/^lottery personal candidates /),
    ]);
    expect(await told(addDays(TODAY, 732), [put(lotteryTable, bareLottery(lottery()))])).toEqual([]);
  });

  it('a plan that was withdrawn goes after one year, as a whole', async () => {
    expect(await told('2025-03-10', planLife(1, 'withdrawn', ENDED))).toEqual([]);
    expect(await told('2025-03-11', planLife(1, 'withdrawn', ENDED))).toEqual([
      'withdrawnPlan personal summary+coFunding+scan+reason 2025-03-11',
      'withdrawnPlan facts title+budget 2025-03-11',
    ]);
  });

  it('of a settled award first what is personal, and what the books ask 7 years after the book year', async () => {
    const life = planLife(1, 'settled', ENDED);
    expect(await told('2026-03-11', life)).toEqual([
      'contact personal name+email+contact 2026-03-11',
      'grantedPlan personal summary+coFunding+scan 2026-03-11',
      'photos personal photos 2026-03-11',
    ]);
    const later = (await told('2031-12-31', life)).filter((line) => !line.endsWith('2026-03-11'));
    expect(later).toEqual(['report personal story 2031-03-11', 'valueMap personal valueTexts 2031-03-11']);
    expect((await told('2032-01-01', life)).filter((line) => line.endsWith('2032-01-01'))).toEqual([
      'payee personal account 2032-01-01',
      'payee facts name 2032-01-01',
      'grantedPlan facts title+budget 2032-01-01',
      'payment facts reference 2032-01-01',
    ]);
  });

  it.each(['reported', 'received'] as const)(
    'nothing of what is still open (%s), however old',
    async (fate) => {
      expect(await told('2060-01-01', planLife(1, fate, ENDED))).toEqual([]);
    },
  );

  it('nothing of a contact who has another plan that is open', async () => {
    const open = planLife(2, 'received', ENDED).map((one) =>
      one.table === 'applications'
        ? { ...one, row: { ...one.row, initiativeId: planLife(1, 'declined', ENDED)[1]?.row.id } }
        : one,
    );
    const lines = await told('2040-01-01', planLife(1, 'declined', ENDED), open.slice(2));
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['refusedPlan', 'refusedPlan']);
  });

  it('of a private giver the name stays until the books let it go', async () => {
    const life = giftLife(1, ENDED, ENDED);
    expect(await told('2026-03-10', life)).toEqual([]);
    expect(await told('2026-03-11', life)).toEqual(['privateGiver personal email+title+terms 2026-03-11']);
    expect(await told('2032-01-01', life)).toEqual(['privateGiver facts name+email+title+terms 2032-01-01']);
  });

  it('of a private giver the fund may keep the name longer than the law, not the rest', async () => {
    const world = await aRetentionWorld('2033-01-01' as Day, [giftLife(1, ENDED, ENDED)]);
    const id = testId<RetentionTermId>(1);
    await seedRows(world, [put(retentionTermTable, { id, kind: 'privateGiver', clock: 'facts', count: 10 })]);
    expect(await dueIn(world)).toMatchObject([{ clock: 'personal', parts: ['email', 'title', 'terms'] }]);
  });

  it('ballots six weeks after the decision', async () => {
    expect(await told('2024-04-21', voteLife(1, ENDED))).toEqual([]);
    expect(await told('2024-04-22', voteLife(1, ENDED))).toEqual(['ballots personal ballots 2024-04-22']);
  });
});

/** An id that was made on 10 March 2024, around noon. */
const madeThen = <Id extends string>(number: number): Id =>
  uuidV7(Date.parse('2024-03-10T12:00:00Z'), new Uint8Array(16).fill(number)) as Id;

describe('what nothing ever pointed at', () => {
  const person = aPerson({ id: madeThen(1), name: 'Noor', email: 'noor@example.org', phone: null });
  const initiative = anInitiative({ id: madeThen(2), contactId: person.id });
  const map = ValueMap.parse({
    id: madeThen(3),
    title: 'Proef',
    grantId: null,
    inputs: [],
    outcomes: [],
    discountRate: 0,
    note: '',
  });
  const contact = [put(personTable, person)];

  it('a contact goes two years after the day on which it was recorded', async () => {
    expect(await told('2026-03-10', contact)).toEqual([]);
    expect(await told('2026-03-11', contact)).toEqual(['contact personal name+email 2026-03-11']);
  });

  it('a contact of before ids told their day is never proposed', async () => {
    const row = { ...person, id: testId<typeof person.id>(7) };
    expect(await told('2060-01-01', [put(personTable, row)])).toEqual([]);
  });

  it('an initiative without a plan runs from that day too, and its contact with it', async () => {
    const lines = await told('2029-03-11', [...contact, put(initiativeTable, initiative)]);
    expect(lines.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'contact personal',
      ...(initiative.bankAccount === null ? [] : ['initiative personal']),
      'initiative facts',
    ]);
  });

  it('one with a plan that is open is left alone, however long ago it was recorded', async () => {
    const [, , plan] = planLife(1, 'received', ENDED);
    const row = { ...Object(plan?.row), initiativeId: initiative.id };
    const life = [...contact, put(initiativeTable, initiative), put(applicationTable, row)];
    expect(await told('2060-01-01', life)).toEqual([]);
  });

  it('a value map without an award goes seven years after it was made', async () => {
    const life = [put(valueMapTable, map)];
    expect(await told('2031-03-10', life)).toEqual([]);
    expect(await told('2031-03-11', life)).toEqual(['valueMap personal valueTexts 2031-03-11']);
  });
});

const aDay = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2016-01-01' as Day, days));
const aLife = fc.record({ fate: fc.constantFrom(...PLAN_FATES), on: aDay });

describe('whatever happened', () => {
  it('no line is due before its day, what is open is never due, and what was due stays due', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aLife, { maxLength: 5 }), aDay, async (lives, today) => {
        const rows = lives.map(({ fate, on }, index) => planLife(index + 1, fate, on));
        const world = await aRetentionWorld(today, rows);
        const now = await dueIn(world);
        expect(now.filter(({ since }) => since > today)).toEqual([]);
        const open = lives.flatMap(({ fate }, index) =>
          fate === 'reported' || fate === 'received' ? (rows[index] ?? []).map(({ row }) => row.id) : [],
        );
        expect(now.filter(({ subject }) => open.includes(subject.id))).toEqual([]);
        world.setToday(addDays(today, 400));
        const later = new Set((await dueIn(world)).map((line) => JSON.stringify(line)));
        expect(now.filter((line) => !later.has(JSON.stringify(line)))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
