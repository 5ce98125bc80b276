/** Why a plan was not chosen, counted anew from the ballots and told in the words of the result. */
import { overrideIn } from '@shared/domain/voting/after-count';
import { chosenIds } from '@shared/domain/voting/round';
import { findRule } from '@shared/domain/voting/rules/registry';
import { explainTally } from '@shared/domain/voting/tally';
import { formatShortEuro } from '@shared/i18n/format';
import { whySentences } from '@shared/i18n/why-words';
import { useEffect, useState } from 'react';
import type { RefusedPlan } from '../../data/queries/grants';
import { useWords, type Words } from '../../ui/words';
import type { CountedRound } from '../../workers/tally';
import { countRound } from '../../workers/tally-job';

/** Sentences; while the count runs, one that says so. */
export function useRefusalReason(refused: RefusedPlan): readonly string[] {
  const words = useWords();
  const [counted, setCounted] = useState<CountedRound | null>(null);
  const { round, ballots } = refused;
  const isWhole = ballots.length === round.state.ballotCount;
  useEffect(() => {
    if (!isWhole) return;
    const job = countRound({ round, ballots, rule: round.state.outcome.rule }, () => undefined);
    let isGone = false;
    job.answer.then(
      (answer) => {
        if (!isGone) setCounted(answer);
      },
      (problem) => {
        // A worker that breaks is a defect of ours: thrown while drawing, it reaches the crash screen.
        setCounted(() => {
          throw problem;
        });
      },
    );
    return () => {
      isGone = true;
      job.stop();
    };
  }, [round, ballots, isWhole]);
  // The ballots were destroyed: what cannot be counted again is not explained by the box.
  if (!isWhole) return [words.t('letters.whyBallotsGone')];
  return counted === null ? [words.t('letters.whyCounting')] : reasonOf(refused, counted, words);
}

function reasonOf(
  { application, round, titles, objections }: RefusedPlan,
  counted: CountedRound,
  words: Words,
): string[] {
  const { t, language, list } = words;
  const override = overrideIn(round);
  const wasChosen = chosenIds(round.state.outcome).includes(application.id);
  if (override !== null && wasChosen) {
    const { kind, reason } = override;
    return [t(kind === 'correction' ? 'afterCount.letterCorrected' : 'afterCount.letter', { reason })];
  }
  const explanation = explainTally(counted.tally, application.id);
  if (explanation === null || explanation.outcome === 'won') return [t('letters.whyNotFound')];
  const { ruleId, view } = round.state.outcome.rule;
  const sentences = whySentences(explanation, {
    t,
    list,
    view,
    show: formatShortEuro,
    titleOf: (id) => titles.get(id) ?? t('common.unknown'),
    votersOf: (id) => counted.voters[id] ?? 0,
  });
  const objected = objections.map((reason) => t('consent.letter', { reason }));
  return [
    ...sentences,
    ...objected,
    t('letters.whyRule', { rule: findRule(ruleId)?.label[language] ?? ruleId }),
  ];
}
