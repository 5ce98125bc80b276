import { draftOf, reportOf } from '@renderer/features/accountability/draft';
import type { BudgetLineId } from '@shared/domain/applications/application';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../support/action-world';
import { anApplication } from '../../../support/builders';
import { aReportWorld, reportOf as storedReport } from '../../../support/report-world';

const LINE = testId<BudgetLineId>(9501);
const plan = anApplication({ budgetLines: [{ id: LINE, label: 'Alles', amount: 100_000 }] });

describe('a report while it is written', () => {
  it('shows an empty field for what was not filled in, and nothing changes by looking', async () => {
    const report = storedReport((await aReportWorld()).world);
    const draft = draftOf(report);
    expect(draft.spent.get(LINE)).toBeNull();
    expect(reportOf(report, draft, plan)).toEqual(report);
  });

  it('keeps what was typed, line by line', async () => {
    const report = storedReport((await aReportWorld()).world);
    const draft = { ...draftOf(report), story: 'Klaar.', spent: new Map([[LINE, cents(12_050)]]) };
    expect(reportOf(report, draft, plan)).toEqual({
      ...report,
      story: 'Klaar.',
      spent: [{ budgetLineId: LINE, amount: 12_050 }],
    });
  });
});
