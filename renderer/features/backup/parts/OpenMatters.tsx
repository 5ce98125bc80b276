/** What the fund still owes and waits for: payments, reports, settlements, rounds, years, and money that still comes in. */
import type { HandOver, OpenAward, OpenRound } from '@shared/domain/handover/hand-over';
import type { OpenLoan, OpenMoney } from '@shared/domain/handover/open-money';
import type { PlainKey } from '@shared/i18n/translate';
import { FactList } from '../../../ui/data/FactList';
import { Heading } from '../../../ui/layout/Heading';
import { MoneyText } from '../../../ui/MoneyText';
import { useWords } from '../../../ui/words';

const PHASES: Readonly<Record<OpenRound['status'], PlainKey>> = {
  preparing: 'voting.preparing',
  open: 'voting.open',
  closed: 'voting.closed',
  counted: 'voting.counted',
  decided: 'voting.decided',
};

export function OpenMatters({ facts }: { facts: HandOver }) {
  const { t, euro } = useWords();
  return (
    <div className="stack">
      <FactList
        facts={[
          { label: t('handover.promised'), value: <MoneyText amount={facts.promised} /> },
          { label: t('handover.toComeBack'), value: <MoneyText amount={facts.toComeBack} /> },
        ]}
      />
      <OnItsWay money={facts.onItsWay} />
      <Awards title={t('handover.openReturns')} awards={facts.returns} />
      <Awards title={t('handover.openPay')} awards={facts.toPay} />
      <Awards title={t('handover.openReports')} awards={facts.reportsDue} />
      <Awards title={t('handover.openSettle')} awards={facts.toSettle} />
      <Lines
        title={t('handover.openRounds')}
        lines={facts.openRounds.map(({ id, name, status }) => ({
          id,
          text: `${name}: ${t(PHASES[status])}`,
        }))}
      />
      <Lines
        title={t('handover.openClaims')}
        lines={facts.openClaims.map(({ id, number, amount, status }) => ({
          id,
          text: `${t('expenses.numbered', { number })} · ${euro(amount)} · ${t(`expenses.status.${status}`)}`,
        }))}
      />
      <Lines
        title={t('handover.openYears')}
        lines={facts.openYears.map((year) => ({ id: String(year), text: t('year.of', { year }) }))}
      />
    </div>
  );
}

function OnItsWay({ money: { promises, loans, batches } }: { money: OpenMoney }) {
  const { t, euro, day } = useWords();
  const inOrder = (texts: readonly string[]) => texts.map((text, index) => ({ id: String(index), text }));
  const planOf = ({ next, last }: OpenLoan): string[] =>
    next === null || last === null
      ? [t('handover.noPlan')]
      : [
          t('handover.firstPart', { amount: euro(next.open), day: day(next.day) }),
          t('handover.allBy', { day: day(last) }),
        ];
  return (
    <>
      <Lines
        title={t('handover.openPromises')}
        lines={inOrder(
          promises.map(({ title, amount, due }) => {
            const by = due === null ? t('handover.noDay') : t('handover.due', { day: day(due) });
            return [title, euro(amount), by].join(' · ');
          }),
        )}
      />
      <Lines
        title={t('handover.openLoans')}
        lines={inOrder(
          loans.map((loan) =>
            [loan.title, t('handover.owed', { amount: euro(loan.owed) }), ...planOf(loan)].join(' · '),
          ),
        )}
      />
      <Lines
        title={t('handover.openBatches')}
        lines={inOrder(
          batches.map(({ number, status, amount }) =>
            [t('payments.batch', { number }), euro(amount), t(`payments.status.${status}`)].join(' · '),
          ),
        )}
      />
    </>
  );
}

function Awards({ title, awards }: { title: string; awards: readonly OpenAward[] }) {
  const { t, euro, day } = useWords();
  const textOf = ({ number, plan, amount, due }: OpenAward): string =>
    [
      t('handover.award', { number, plan: plan ?? t('common.unknown') }),
      amount === null ? null : euro(amount),
      due === null ? null : t('handover.due', { day: day(due) }),
    ]
      .filter((part) => part !== null)
      .join(' · ');
  return <Lines title={title} lines={awards.map((award) => ({ id: award.id, text: textOf(award) }))} />;
}

function Lines({ title, lines }: { title: string; lines: readonly { id: string; text: string }[] }) {
  const { t } = useWords();
  return (
    <div>
      <Heading>{title}</Heading>
      {lines.length === 0 ? (
        <p>{t('handover.nothing')}</p>
      ) : (
        <ul>
          {lines.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
