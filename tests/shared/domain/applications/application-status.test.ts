import { ApplicationState } from '@shared/domain/applications/application';
import {
  APPLICATION_STATUSES,
  canBecome,
  mayChange,
  TRANSITIONS,
} from '@shared/domain/applications/application-status';
import { describe, expect, it } from 'vitest';
import { anApplication } from '../../../support/builders';

describe('application status (S6)', () => {
  it('knows every status that a record can have', () => {
    const inSchema = ApplicationState.options.map((option) => option.shape.status.value);
    expect([...APPLICATION_STATUSES].sort()).toEqual([...inSchema].sort());
  });

  it('reaches every status from the first', () => {
    const reached = new Set(['received']);
    for (const status of APPLICATION_STATUSES) {
      for (const from of APPLICATION_STATUSES) {
        if (reached.has(from)) for (const to of TRANSITIONS[from]) reached.add(to);
      }
      expect(APPLICATION_STATUSES).toContain(status);
    }
    expect([...reached].sort()).toEqual([...APPLICATION_STATUSES].sort());
  });

  it.each([
    { from: 'received', to: 'inScan', may: true },
    { from: 'received', to: 'inRound', may: false },
    { from: 'notNow', to: 'inScan', may: true },
    { from: 'inRound', to: 'ready', may: true },
    { from: 'inRound', to: 'withdrawn', may: true },
    { from: 'declined', to: 'ready', may: true },
    { from: 'awarded', to: 'withdrawn', may: false },
    { from: 'withdrawn', to: 'received', may: false },
  ] as const)('from $from to $to: $may', ({ from, to, may }) => {
    expect(canBecome(from, to)).toBe(may);
  });

  it('lets a plan change until it is in a round (S3)', () => {
    expect(mayChange(anApplication())).toBe(true);
    const roundId = '00000000-0000-4000-8000-000000000009';
    expect(mayChange(anApplication({ state: { status: 'inRound', roundId } }))).toBe(false);
  });
});
