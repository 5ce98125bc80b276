/** Prepares a round, or changes one that is not open yet. */
import { changeRound } from '@shared/domain/voting/actions/change-round';
import { prepareRound } from '@shared/domain/voting/actions/prepare-round';
import type { Round, RoundId } from '@shared/domain/voting/round';
import { isIn } from '@shared/domain/voting/round-status';
import { useState } from 'react';
import { perform } from '../../data/perform';
import { type RoundOffer, useRound, useRoundOffer } from '../../data/queries/voting';
import { goTo, hrefOf } from '../../routes';
import { LinkButton } from '../../ui/Button';
import { Callout } from '../../ui/feedback/Callout';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { tellDone } from '../../ui/feedback/undo-stack';
import type { Problem } from '../../ui/forms/problem-words';
import { PageHeader } from '../../ui/layout/PageHeader';
import { useWords } from '../../ui/words';
import { RoundFrozen } from './parts/RoundFrozen';
import { RoundGone } from './parts/RoundGone';
import { RoundForm } from './RoundForm';
import { emptyValues, type FilledRound, formOf, type RoundValues, valuesOf } from './round-form-values';

export function NewRoundScreen() {
  const offer = useRoundOffer();
  const { t } = useWords();
  if (offer === undefined) return <Loading what={t('voting.formTitle')} />;
  return <RoundFormPage offer={offer} round={null} />;
}

export function RoundEditScreen({ roundId }: { roundId: string }) {
  const found = useRound(roundId);
  const offer = useRoundOffer();
  const { t } = useWords();
  if (found === undefined || offer === undefined) return <Loading what={t('voting.formTitle')} />;
  if (found === null) return <RoundGone />;
  if (!isIn(found.round, 'preparing')) return <RoundFrozen round={found.round} />;
  return <RoundFormPage offer={offer} round={found.round} />;
}

function RoundFormPage({ offer, round }: { offer: RoundOffer; round: Round | null }) {
  const { t } = useWords();
  const [start] = useState<RoundValues>(() => (round === null ? emptyValues() : stillReady(round, offer)));
  const save = useSaveRound(round?.id ?? null, offer);
  const leave = hrefOf(round === null ? { name: 'rounds' } : { name: 'round', roundId: round.id });
  const title = round === null ? t('voting.formTitle') : t('voting.roundName', round);
  return (
    <>
      <PageHeader
        title={title}
        intro={t('voting.formIntro')}
        back={{ label: round === null ? t('voting.back') : t('voting.deskToRound'), href: leave }}
      />
      {offer.ready.length === 0 ? (
        <EmptyState
          title={t('voting.formNoPlans')}
          why={t('voting.formNoPlansWhy')}
          action={
            <LinkButton kind="primary" href={hrefOf({ name: 'applications' })}>
              {t('voting.formToPlans')}
            </LinkButton>
          }
        />
      ) : (
        <>
          {round?.settings.hasRoll === true ? <Callout tone="info" title={t('roll.formNote')} /> : null}
          <RoundForm start={start} offer={offer} roundId={round?.id ?? null} onSave={save} leave={leave} />
        </>
      )}
    </>
  );
}

/** A plan that is no longer ready cannot be ticked, so it may not stay ticked out of sight. */
function stillReady(round: Round, { ready }: RoundOffer): RoundValues {
  const values = valuesOf(round);
  const known = new Set<string>(ready.map(({ plan }) => plan.id));
  return { ...values, planIds: values.planIds.filter((id) => known.has(id)) };
}

function useSaveRound(roundId: RoundId | null, { ready }: RoundOffer) {
  const { t } = useWords();
  return async (values: FilledRound): Promise<Problem | null> => {
    const form = formOf(
      values,
      ready.map(({ plan }) => plan),
    );
    const done =
      roundId === null ? await perform(prepareRound, form) : await perform(changeRound, { ...form, roundId });
    if (!done.ok) return done.error;
    tellDone(t('voting.formSaved'), done.value.undo);
    goTo({ name: 'round', roundId: done.value.subjectId });
    return null;
  };
}
