import { awardsOfRound, loadCountedRound } from '@shared/domain/grants/round-awards';
import { overrideOutcome } from '@shared/domain/voting/actions/override-outcome';
import { withdrawChosen } from '@shared/domain/voting/actions/withdraw-chosen';
import { describe, expect, test } from 'vitest';
import { afterTheCount } from '../../../../support/after-count-world';
import { picked, roundOf } from '../../../../support/voting-steps';
import { planId, TODAY } from '../../../../support/voting-world';

const reason = 'Het dak van het buurthuis is ingestort.';

describe('a choice by hand', () => {
  test('stands beside the outcome of the count with its reason, and awards follow it (V31)', async () => {
    const at = await afterTheCount('next');
    const input = { roundId: at.roundId, chosen: picked(2, 3), reason };
    expect(await at.world.run(overrideOutcome, input)).toMatchObject({ ok: true });
    expect(roundOf(at).after).toEqual([{ kind: 'override', reason, on: TODAY, chosen: picked(2, 3) }]);
    expect(roundOf(at).state).toMatchObject({ outcome: { chosen: picked(2, 1) } });
    const awards = awardsOfRound(await loadCountedRound(at.world.reader, at.roundId), TODAY);
    expect(awards).toMatchObject({ value: { total: 50_000, declined: [{ id: planId(1) }] } });
  });

  test.each([
    ['for plans above the pot (V8)', picked(1, 2, 3), 'voting.countDoesNotFit'],
    ['for a plan from elsewhere (V8)', picked(9), 'voting.countDoesNotFit'],
    ['for what was chosen already', picked(2, 1), 'voting.overrideSame'],
  ])('is refused %s', async (_name, chosen, code) => {
    const at = await afterTheCount('next');
    const done = await at.world.run(overrideOutcome, { roundId: at.roundId, chosen, reason });
    expect(done).toMatchObject({ error: { code } });
  });

  test('never brings back a plan that was withdrawn', async () => {
    const at = await afterTheCount('next');
    const { roundId } = at;
    await at.world.run(withdrawChosen, { roundId, applicationId: planId(1), chosen: picked(2, 3) });
    const done = await at.world.run(overrideOutcome, { roundId, chosen: picked(2, 1), reason });
    expect(done).toMatchObject({ error: { code: 'voting.countDoesNotFit' } });
  });
});
