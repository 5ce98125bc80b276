/** What was handed in, and who decided on it. */

import { formatNumber } from '@shared/i18n/format';
import { formatIban } from '@shared/kernel/iban';
import { useState } from 'react';
import type { ClaimFile } from '../../../data/queries/expenses';
import { Button } from '../../../ui/Button';
import { DayText } from '../../../ui/DayText';
import { FactList } from '../../../ui/data/FactList';
import { Callout } from '../../../ui/feedback/Callout';
import { Section } from '../../../ui/layout/Section';
import { MoneyText } from '../../../ui/MoneyText';
import { useWords, type Words } from '../../../ui/words';
import { latestIban, nameOf } from '../claim-view';
import { VolunteerDialog } from './VolunteerDialog';

export function ClaimFacts({ file }: { file: ClaimFile }) {
  const words = useWords();
  const { t } = words;
  const { claim, claims, persons, volunteers } = file;
  const [isChanging, setChanging] = useState(false);
  const volunteer = volunteers.find(({ personId }) => personId === claim.personId);
  const person = persons.get(claim.personId);
  const before = latestIban(claims, claim.personId, claim);
  const isOtherAccount = before !== null && claim.iban !== null && before !== claim.iban;
  return (
    <Section
      title={t('expenses.asked')}
      actions={
        person === undefined ? undefined : (
          <Button icon="edit" onPress={() => setChanging(true)}>
            {t('expenses.changeWho')}
          </Button>
        )
      }
    >
      <div className="stack">
        <FactList
          facts={[
            { label: t('expenses.by'), value: nameOf(claim.personId, persons) ?? t('expenses.erased') },
            { label: t('expenses.amount'), value: <MoneyText amount={claim.amount} size="large" /> },
            { label: t('expenses.description'), value: claim.description },
            { label: t('expenses.account'), value: t(`funds.account.${claim.account}`) },
            ...whatFacts(file, words),
            { label: t('expenses.iban'), value: claim.iban === null ? '–' : formatIban(claim.iban) },
            { label: t('expenses.handedInOn'), value: <DayText day={claim.handedInOn} /> },
            ...decisionFacts(file, words),
          ]}
        />
        {isOtherAccount && claim.state.status !== 'paid' ? (
          <Callout tone="warning" title={t('expenses.otherIban')}>
            <p>{t('expenses.otherIbanWhy', { before: formatIban(before) })}</p>
          </Callout>
        ) : null}
      </div>
      {isChanging && volunteer !== undefined && person !== undefined ? (
        <VolunteerDialog volunteer={volunteer} person={person} onClose={() => setChanging(false)} />
      ) : null}
    </Section>
  );
}

function whatFacts({ claim: { what } }: ClaimFile, { t, euro, shortDay }: Words) {
  if (what.kind === 'costs') {
    const day = { label: t('expenses.spentOn'), value: <DayText day={what.spentOn} /> };
    return what.noReceipt === ''
      ? [day]
      : [day, { label: t('expenses.whyNoReceipt'), value: what.noReceipt }];
  }
  const { from, to, minutes, elsewhereMonth, elsewhereYear } = what;
  const hours = t('expenses.hoursIn', { hours: formatNumber(minutes / 60) });
  return [
    { label: t('expenses.worked'), value: `${hours}, ${shortDay(from)} – ${shortDay(to)}` },
    ...(elsewhereMonth + elsewhereYear === 0
      ? []
      : [
          { label: t('expenses.elsewhereMonth'), value: euro(elsewhereMonth) },
          { label: t('expenses.elsewhereYear'), value: euro(elsewhereYear) },
        ]),
  ];
}

function decisionFacts({ claim: { state }, persons, contributions }: ClaimFile, { t, shortDay }: Words) {
  const by = (id: Parameters<typeof nameOf>[0], day: Parameters<typeof shortDay>[0]) =>
    t('expenses.byOn', { name: nameOf(id, persons) ?? t('expenses.erased'), day: shortDay(day) });
  if (state.status === 'handedIn') return [];
  if (state.status === 'refused') {
    return [
      { label: t('expenses.status.refused'), value: by(state.refusedBy, state.refusedOn) },
      { label: t('expenses.reason'), value: state.reason },
    ];
  }
  const source = contributions.find(({ id }) => id === state.contributionId)?.title ?? t('common.unknown');
  return [
    { label: t('expenses.status.approved'), value: by(state.approvedBy, state.approvedOn) },
    { label: t('expenses.carriedBy'), value: source },
  ];
}
