/** After the settlement: how it ended, and money that is still to come back. */
import type { GrantMoney } from '@shared/domain/grants/grant-money';
import { useState } from 'react';
import type { GrantFile } from '../../../data/queries/grants';
import { hrefOf } from '../../../routes';
import { Button, LinkButton } from '../../../ui/Button';
import { Callout } from '../../../ui/feedback/Callout';
import { Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';
import { LeaveDialog } from './LeaveDialog';
import { ReturnDialog } from './ReturnDialog';

export type ReturnSectionProps = {
  readonly file: GrantFile;
  readonly money: GrantMoney;
};

export function ReturnSection({ file, money }: ReturnSectionProps) {
  const { t, euro, day } = useWords();
  const [doing, setDoing] = useState<'return' | 'leave' | null>(null);
  const close = () => setDoing(null);
  const { state } = file.grant;
  if (state.status !== 'settled') return null;
  return (
    <Section title={t('grants.settleTitle')}>
      <Callout
        tone="done"
        title={
          state.withdrawnFor === null
            ? t('grants.settledLine', { day: day(state.settledOn), spent: euro(state.spent) })
            : t('requirements.withdrawnLine', { day: day(state.settledOn), reason: state.withdrawnFor })
        }
      >
        {state.kept === null ? null : (
          <p>{t('grants.keptLine', { amount: euro(state.kept.amount), reason: state.kept.reason })}</p>
        )}
      </Callout>
      {money.toComeBack > 0 ? (
        <Callout tone="warning" title={t('grants.returnIntro', { amount: euro(money.toComeBack) })}>
          <div className="button-row">
            <Button kind="primary" onPress={() => setDoing('return')}>
              {t('grants.returnAct')}
            </Button>
            <Button onPress={() => setDoing('leave')}>{t('awardChange.leave')}</Button>
            <LinkButton
              icon="letter"
              href={hrefOf({ name: 'letter', kind: 'return', subjectId: file.grant.id })}
            >
              {t('grants.returnLetter')}
            </LinkButton>
          </div>
        </Callout>
      ) : null}
      {doing === 'return' ? (
        <ReturnDialog grant={file.grant} toComeBack={money.toComeBack} onClose={close} />
      ) : null}
      {doing === 'leave' ? (
        <LeaveDialog grant={file.grant} toComeBack={money.toComeBack} onClose={close} />
      ) : null}
    </Section>
  );
}
