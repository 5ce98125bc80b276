/** A loan or participation: what is owed, by which plan it goes back, and the two things to do about it. */
import { openParts } from '@shared/domain/funds/agreement';
import { interestOn } from '@shared/domain/funds/loan';
import type { Day } from '@shared/kernel/dates';
import { add } from '@shared/kernel/money';
import { useState } from 'react';
import { useLedger } from '../../../data/queries/funds';
import { hrefOf } from '../../../routes';
import { Button, LinkButton } from '../../../ui/Button';
import { FactList } from '../../../ui/data/FactList';
import { Section } from '../../../ui/layout/Section';
import { MoneyText } from '../../../ui/MoneyText';
import { useWords } from '../../../ui/words';
import type { SourceRow } from '../source-view';
import { ExpectedParts } from './ExpectedParts';
import { LoanPlanDialog } from './LoanPlanDialog';
import { RepaymentDialog } from './RepaymentDialog';

export function LoanSection({ row, today }: { row: SourceRow; today: Day }) {
  const { t, shortDay } = useWords();
  const entries = useLedger() ?? [];
  const [open, setOpen] = useState<'plan' | 'repay' | null>(null);
  const { contribution, owed, position } = row;
  const plan = contribution.agreement.loan;
  const isLoan = contribution.form === 'loan';
  const basisPoints = plan?.basisPoints ?? 0;
  const interest = interestOn(entries, contribution.id, { basisPoints, until: today });
  const whole = add(owed, position.promised);
  const isLate = owed > 0 && openParts(plan?.repayments ?? [], whole).some(({ day }) => day < today);
  const close = () => setOpen(null);
  return (
    <Section
      title={t(isLoan ? 'loans.title' : 'loans.buyBackTitle')}
      actions={
        <>
          <Button icon="calendar" onPress={() => setOpen('plan')}>
            {t('loans.changePlan')}
          </Button>
          {isLate ? (
            <LinkButton
              icon="letter"
              href={hrefOf({ name: 'letter', kind: 'remindRepayment', subjectId: contribution.id })}
            >
              {t('loans.letter')}
            </LinkButton>
          ) : null}
          {owed > 0 ? (
            <Button icon="undo" onPress={() => setOpen('repay')}>
              {t(isLoan ? 'loans.repay' : 'loans.buyBack')}
            </Button>
          ) : null}
        </>
      }
    >
      <div className="stack">
        <FactList
          facts={[
            { label: t('loans.owed'), value: <MoneyText amount={owed} /> },
            ...(basisPoints === 0
              ? [{ label: t('loans.interest'), value: t('loans.noInterest') }]
              : [
                  {
                    label: t('loans.interestUntil', { day: shortDay(today) }),
                    value: <MoneyText amount={interest} />,
                  },
                ]),
          ]}
        />
        {plan === null || plan.repayments.length === 0 ? (
          <p>{t('loans.noPlan')}</p>
        ) : (
          <ExpectedParts parts={plan.repayments} open={whole} today={today} way="goesBack" />
        )}
      </div>
      {open === 'plan' ? <LoanPlanDialog contribution={contribution} onClose={close} /> : null}
      {open === 'repay' ? <RepaymentDialog row={row} onClose={close} /> : null}
    </Section>
  );
}
