/** Asks what a number is that looks like a citizen service number: left out, or kept with what it is said to be. */
import { NUMBER_GROUNDS, type NumberGround } from '@shared/domain/privacy/number-guard';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { type NumberQuestion, numberQuestions, offerToAsk } from '../data/number-guard';
import { Button } from '../ui/Button';
import { RadioGroup } from '../ui/fields/RadioGroup';
import { Dialog } from '../ui/overlays/Dialog';
import { useWords } from '../ui/words';

/** So many are shown as they were written. */
const MOST_SHOWN = 3;

export function NumberQuestionDialog() {
  const question = useStore(numberQuestions, (state) => state.question);
  useEffect(offerToAsk, []);
  return question === null ? null : <Asked question={question} />;
}

function Asked({ question: { numbers, answer } }: { question: NumberQuestion }) {
  const { t, list } = useWords();
  const [ground, setGround] = useState<NumberGround | null>(null);
  const [problem, setProblem] = useState<string | undefined>();
  const written = [...new Set(numbers.map((number) => number.written))];
  const shown = written.slice(0, MOST_SHOWN);
  const keep = () => (ground === null ? setProblem(t('fields.choose')) : answer(ground));
  return (
    <Dialog
      title={t('numbers.title')}
      isOpen
      onClose={() => answer(null)}
      role="alertdialog"
      actions={
        <>
          <Button kind="primary" onPress={() => answer(null)} autoFocus>
            {t('numbers.leave')}
          </Button>
          <Button onPress={keep}>{t('numbers.keep')}</Button>
        </>
      }
    >
      <div className="stack">
        <p>
          {t('numbers.looksLike', { n: written.length, numbers: list(shown) })}{' '}
          {written.length > shown.length ? t('numbers.more', { n: written.length - shown.length }) : null}
        </p>
        <p>
          {t('numbers.why')} {t('numbers.chance')}
        </p>
        <RadioGroup
          label={t('numbers.what')}
          description={t('numbers.logged')}
          value={ground}
          onChange={(chosen) => {
            setGround(chosen);
            setProblem(undefined);
          }}
          errorMessage={problem}
          choices={NUMBER_GROUNDS.map((value) => ({ value, label: t(`numbers.ground.${value}`) }))}
        />
      </div>
    </Dialog>
  );
}
