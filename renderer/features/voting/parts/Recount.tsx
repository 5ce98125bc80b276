/** Counting again: the same ballots must give the same box and the same result, and the screen says whether they do. */
import { isSameOutcome } from '@shared/domain/voting/recount';
import { chosenIds } from '@shared/domain/voting/round';
import { shortHash } from '@shared/kernel/hash';
import { Button } from '../../../ui/Button';
import { FactList } from '../../../ui/data/FactList';
import { Callout } from '../../../ui/feedback/Callout';
import { Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';
import type { CountedFound } from '../counted-found';
import { differsFromFile } from '../result-view';
import { ruleLabel } from '../round-words';
import { useCount } from '../use-count';
import { CountProgressPanel } from './CountProgressPanel';

export function Recount({ found }: { found: CountedFound }) {
  const { t, language, day } = useWords();
  const { round, plans, ballots } = found;
  const { state } = round;
  const { outcome } = state;
  const { counting, start, stop } = useCount();
  const fileDiffers = differsFromFile(plans, new Set(chosenIds(outcome)));
  return (
    <Section title={t('result.checkTitle')} intro={t('result.checkIntro')}>
      <div className="stack">
        <FactList
          facts={[
            { label: t('voting.rule'), value: ruleLabel(outcome.rule, language) },
            { label: t('voting.countedOn'), value: day(state.countedOn) },
            { label: t('voting.regulationHash'), value: <code>{shortHash(state.regulationHash)}</code> },
            { label: t('voting.boxHash'), value: <code>{shortHash(outcome.boxHash)}</code> },
          ]}
        />
        {fileDiffers === null ? null : (
          <p>
            {fileDiffers === 0
              ? t('result.fileSelectedSame')
              : t('result.fileSelectedOther', { n: fileDiffers })}
          </p>
        )}
        {counting.status === 'busy' ? (
          <CountProgressPanel label={t('result.countingAgain')} progress={counting.progress} onStop={stop} />
        ) : (
          <div>
            <Button icon="verify" onPress={() => void start({ round, ballots, rule: outcome.rule })}>
              {t('result.recount')}
            </Button>
          </div>
        )}
        <div role="status">
          {counting.status === 'done' ? (
            <RecountAnswer isSame={isSameOutcome(counting.answer.outcome, outcome)} />
          ) : null}
        </div>
      </div>
    </Section>
  );
}

/** Also stands on top of the screen when the count that explains the result gives something else. */
export function RecountAnswer({ isSame }: { isSame: boolean }) {
  const { t } = useWords();
  if (isSame) return <Callout tone="done" title={t('result.recountSame')} />;
  return (
    <Callout tone="danger" title={t('result.recountDiffersTitle')}>
      <p>{t('result.recountDiffers')}</p>
    </Callout>
  );
}
