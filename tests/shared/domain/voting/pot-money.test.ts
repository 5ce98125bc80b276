import type { ContributionId, Earmark } from '@shared/domain/funds/contribution';
import type { LedgerEntryId } from '@shared/domain/funds/ledger-entry';
import { entryOf, receiptLines } from '@shared/domain/funds/posting';
import {
  commonAim,
  drawPot,
  freeForPlans,
  missingInPots,
  potsToFill,
  reservationLines,
} from '@shared/domain/voting/pot-money';
import type { RoundId } from '@shared/domain/voting/round';
import { PLAIN_SETTINGS } from '@shared/domain/voting/round-settings';
import { cents } from '@shared/kernel/money';
import { describe, expect, test } from 'vitest';
import { testId } from '../../../support/action-world';
import { aContribution } from '../../../support/builders';
import { aReadyPlan, TODAY } from '../../../support/voting-world';

const green = aReadyPlan(1, 500);
const meeting = { ...aReadyPlan(2, 500), theme: 'ontmoeting' };

function moneyOf(sources: [Earmark, number][]) {
  const contributions = sources.map(([earmark], index) => aContribution({ id: testId(index + 1), earmark }));
  const entries = sources.map(([, amount], index) =>
    entryOf({
      kind: 'receipt',
      day: TODAY,
      lines: receiptLines({
        giverKind: 'government',
        amount: cents(amount),
        source: testId<ContributionId>(index + 1),
      }),
      number: index + 1,
      id: testId<LedgerEntryId>(100 + index),
    }),
  );
  return { contributions, entries };
}

const ROUND = testId<RoundId>(900);

describe('the pot of a round (V3)', () => {
  test('has in common only what all plans share', () => {
    expect(commonAim([green, meeting], ROUND)).toEqual({
      theme: null,
      area: 'Noord',
      initiativeId: green.initiativeId,
      roundId: ROUND,
    });
  });

  test('takes earmarked money only when it may go to every plan', () => {
    const money = moneyOf([
      [{ kind: 'theme', theme: 'groen' }, 300],
      [{ kind: 'none' }, 1000],
    ]);
    expect(freeForPlans(money, [green], ROUND)).toBe(1300);
    expect(freeForPlans(money, [green, meeting], ROUND)).toBe(1000);
  });

  test('takes money that was given for this round, and none that was given for another', () => {
    const money = moneyOf([
      [{ kind: 'round', roundId: ROUND }, 300],
      [{ kind: 'round', roundId: testId<RoundId>(901) }, 500],
      [{ kind: 'none' }, 1000],
    ]);
    expect(freeForPlans(money, [green, meeting], ROUND)).toBe(1300);
    expect(freeForPlans(money, [green, meeting], null)).toBe(1000);
  });

  test('draws the narrowest money first, to the cent', () => {
    const money = moneyOf([
      [{ kind: 'none' }, 1000],
      [{ kind: 'area', area: 'Noord' }, 300],
    ]);
    expect(
      drawPot(money, { id: ROUND, pot: cents(500), settings: PLAIN_SETTINGS }, [green, meeting]),
    ).toEqual({
      ok: true,
      value: [
        { contributionId: testId(2), amount: 300 },
        { contributionId: testId(1), amount: 200 },
      ],
    });
  });

  test('says how much is missing', () => {
    const answer = drawPot(
      moneyOf([[{ kind: 'none' }, 1000]]),
      { id: ROUND, pot: cents(1001), settings: PLAIN_SETTINGS },
      [green],
    );
    expect(answer).toMatchObject({ error: { code: 'voting.notEnoughMoney', params: { missing: 1 } } });
  });

  test('is booked from the general to the designated reserve, per source', () => {
    const roundId = testId<RoundId>(9);
    const lines = reservationLines(roundId, [
      { contributionId: testId<ContributionId>(1), amount: cents(5) },
    ]);
    const subject = { kind: 'round', id: roundId };
    expect(lines).toEqual([
      { account: 'BEivOvrAlr', amount: 5, source: testId(1), subject },
      { account: 'BEivBerBer', amount: -5, source: testId(1), subject },
    ]);
  });
});

describe('the pots of a round are filled together (V77)', () => {
  const south = { ...aReadyPlan(3, 500), area: 'Zuid' };
  const plans = [green, meeting, south];
  const pots = (north: number, other: number) => ({
    id: ROUND,
    pot: cents(north + other),
    settings: {
      ...PLAIN_SETTINGS,
      pots: {
        by: 'area' as const,
        pots: [
          { key: 'Noord', amount: cents(north), planIds: [green.id, meeting.id] },
          { key: 'Zuid', amount: cents(other), planIds: [south.id] },
        ],
      },
    },
  });

  test('money for an area goes to the pot of that area, and before other money', () => {
    const money = moneyOf([
      [{ kind: 'none' }, 1000],
      [{ kind: 'area', area: 'Zuid' }, 300],
    ]);
    expect(drawPot(money, pots(400, 500), plans)).toEqual({
      ok: true,
      value: [
        { contributionId: testId(2), amount: 300 },
        { contributionId: testId(1), amount: 600 },
      ],
    });
    expect(drawPot(money, pots(1_001, 200), plans)).toMatchObject({
      error: { code: 'voting.notEnoughMoney', params: { pot: 1_201, missing: 1 } },
    });
  });

  test('no pot takes what only another could do without it', () => {
    // Money for the theme of the south could fill the south, and the rest suits both.
    const art = { ...south, theme: 'kunst' };
    const money = moneyOf([
      [{ kind: 'none' }, 500],
      [{ kind: 'theme', theme: 'kunst' }, 500],
    ]);
    const round = { ...pots(500, 500), id: ROUND };
    expect(missingInPots(money, potsToFill(round, [green, meeting, art]), ROUND)).toBe(0);
    expect(missingInPots(money, potsToFill(round, plans), ROUND)).toBe(500);
  });
});
