import { PanelMember } from '@shared/domain/panel/panel-member';
import { termProblem } from '@shared/domain/panel/term-check';
import { describe, expect, test } from 'vitest';
import { testId } from '../../../support/action-world';

const aTerm = (id: number, [from, until]: readonly [string, string | null], person = 1): PanelMember =>
  PanelMember.parse({ id: testId(id), personId: testId(100 + person), role: 'member', from, until });

describe('a term beside one from March until May (L1)', () => {
  const known = aTerm(1, ['2026-03-01', '2026-05-31']);
  test.each([
    ['the day after', aTerm(2, ['2026-06-01', null]), null],
    ['the day before', aTerm(2, ['2026-01-01', '2026-02-28']), null],
    ['the last day again', aTerm(2, ['2026-05-31', null]), 'panel.termOverlaps'],
    ['around it', aTerm(2, ['2026-01-01', null]), 'panel.termOverlaps'],
    ['of another person', aTerm(2, ['2026-04-01', null], 2), null],
    ['itself, longer', aTerm(1, ['2026-03-01', null]), null],
    ['that ends before it begins', aTerm(2, ['2026-07-02', '2026-07-01']), 'panel.untilBeforeFrom'],
  ])('%s', (_name, term, code) => {
    expect(termProblem(term, [known])?.code ?? null).toBe(code);
  });
});
