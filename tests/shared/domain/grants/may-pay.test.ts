import type { InstalmentId } from '@shared/domain/grants/grant';
import { mayPay } from '@shared/domain/grants/may-pay';
import { Requirement, type RequirementState } from '@shared/domain/grants/requirement';
import type { Day } from '@shared/kernel/dates';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../support/action-world';

const FIRST = { id: testId<InstalmentId>(1) };
const SECOND = { id: testId<InstalmentId>(2) };
const on = '2026-05-10' as Day;

function asked(number: number, state: RequirementState): Requirement {
  const title = `Eis ${number}`;
  return Requirement.parse({ id: testId(10 + number), kind: 'permit', title, blocks: [SECOND.id], state });
}

describe('mayPay (W13)', () => {
  it.each<[string, RequirementState[], object | null]>([
    ['nothing is asked', [], null],
    ['it was accepted', [{ status: 'accepted', on }], null],
    ['it was waived', [{ status: 'waived', on, reason: 'Er is geen vergunning nodig' }], null],
    ['it is open', [{ status: 'open' }], { kind: 'permit', title: 'Eis 0', more: 0 }],
    [
      'it was handed in and nobody looked at it',
      [{ status: 'handedIn', on }],
      { kind: 'permit', title: 'Eis 0', more: 0 },
    ],
    [
      'two of three are missing',
      [{ status: 'accepted', on }, { status: 'open' }, { status: 'handedIn', on }],
      { kind: 'permit', title: 'Eis 1', more: 1 },
    ],
  ])('says when %s', (_name, states, params) => {
    const requirements = states.map((state, index) => asked(index, state));
    const refusal = params === null ? null : { code: 'grants.instalmentWaits', params, field: null };
    expect(mayPay({ requirements }, SECOND)).toEqual(refusal);
    expect(mayPay({ requirements }, FIRST)).toBeNull();
  });
});
