/** The codes of an open round: give them out on paper, take strips in, and see how many were used. */
import type { Round } from '@shared/domain/voting/round';
import { isIn } from '@shared/domain/voting/round-status';
import { useState } from 'react';
import { type RoundWithPlans, useRound } from '../../data/queries/voting';
import { hrefOf } from '../../routes';
import { LinkButton } from '../../ui/Button';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Section } from '../../ui/layout/Section';
import { useWords } from '../../ui/words';
import { CodeSheets } from './codes/CodeSheets';
import { CodesUsed } from './codes/CodesUsed';
import { GiveOutForm } from './codes/GiveOutForm';
import { HandInCode } from './codes/HandInCode';
import type { MadeCodes } from './codes/make-codes';
import { RoundGone } from './parts/RoundGone';

export function CodesScreen({ roundId }: { roundId: string }) {
  const { t } = useWords();
  const found = useRound(roundId);
  if (found === undefined) return <Loading what={t('codes.title')} />;
  if (found === null) return <RoundGone />;
  const back = { label: t('voting.deskToRound'), href: hrefOf({ name: 'round', roundId }) };
  return (
    <>
      <PageHeader title={t('codes.title')} intro={t('codes.intro')} back={back} />
      {takesCodes(found.round) ? (
        <Codes found={found} />
      ) : (
        <EmptyState
          title={t('codes.notNow')}
          why={t('codes.notNowWhy')}
          action={<LinkButton href={back.href}>{back.label}</LinkButton>}
        />
      )}
    </>
  );
}

function takesCodes(round: Round): boolean {
  return isIn(round, 'open') && round.settings.hasCodes;
}

function Codes({ found }: { found: RoundWithPlans }) {
  const { t } = useWords();
  /** Here alone, and only until they are on paper (V57). */
  const [made, setMade] = useState<MadeCodes | null>(null);
  if (made !== null) return <CodeSheets found={found} made={made} onPrinted={() => setMade(null)} />;
  const { round } = found;
  return (
    <>
      <CodesUsed roundId={round.id} />
      <Section title={t('codes.give')} intro={t('codes.giveIntro')}>
        <GiveOutForm roundId={round.id} onMade={setMade} />
      </Section>
      <Section title={t('codes.handIn')} intro={t('codes.handInIntro')}>
        <HandInCode roundId={round.id} />
      </Section>
    </>
  );
}
