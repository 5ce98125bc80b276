/** One teller at the screen: the words of a half, on paper first, then two of them typed back. */
import type { KeyHalf } from '@shared/domain/voting/sealing/key-halves';
import { useState } from 'react';
import { useFund } from '../../../data/queries/funds';
import { useToday } from '../../../data/use-today';
import { Button } from '../../../ui/Button';
import { ProofForm } from '../../../ui/forms/ProofForm';
import { FocusedHeading } from '../../../ui/layout/FocusedHeading';
import { Card } from '../../../ui/layout/Section';
import { PaperWords } from '../../../ui/print/PaperWords';
import { PrintPage } from '../../../ui/print/PrintPage';
import { useWords } from '../../../ui/words';
import { wordsOfHalf } from '../half-words';

const KEEP = ['voting.keyKeep1', 'voting.keyKeep2', 'voting.keyKeep3'] as const;

export type HalfOfKeyProps = {
  /** From 1. */
  readonly teller: number;
  /** Of the round, as it is called on the screen. */
  readonly round: string;
  readonly half: KeyHalf;
  readonly onProven: () => void;
};

export function HalfOfKey({ teller, round, half, onProven }: HalfOfKeyProps) {
  const { t } = useWords();
  const [step, setStep] = useState<'waiting' | 'paper' | 'proof'>('waiting');
  const words = wordsOfHalf(half);
  if (step === 'proof')
    return <ProofForm words={words} onBack={() => setStep('paper')} onProven={onProven} />;
  if (step === 'paper')
    return <Paper teller={teller} round={round} words={words} onReady={() => setStep('proof')} />;
  return (
    <Card>
      <div className="stack">
        <FocusedHeading>{t('voting.keyStart', { n: teller })}</FocusedHeading>
        <p>{t('voting.keyNotKept')}</p>
        <div className="button-row">
          <Button kind="primary" onPress={() => setStep('paper')}>
            {t('voting.keyShow')}
          </Button>
        </div>
      </div>
    </Card>
  );
}

type PaperProps = Pick<HalfOfKeyProps, 'teller' | 'round'> & {
  readonly words: readonly string[];
  readonly onReady: () => void;
};

function Paper({ teller, round, words, onReady }: PaperProps) {
  const { t, day } = useWords();
  const today = useToday();
  const fund = useFund()?.name ?? '';
  return (
    <>
      <PrintPage fundName={fund} date={day(today)} onPrint={() => window.print()}>
        <FocusedHeading className="paper-title">{t('voting.keyPaper', { n: teller })}</FocusedHeading>
        <p>{round}</p>
        <p>{t('voting.keyPaperWhat')}</p>
        <PaperWords words={words} />
        <h3>{t('voting.keyKeep')}</h3>
        <ul>
          {KEEP.map((line) => (
            <li key={line}>{t(line)}</li>
          ))}
        </ul>
      </PrintPage>
      <div className="print-tools paper-next stack">
        <Button kind="primary" icon="check" onPress={onReady}>
          {t('voting.keyOnPaper', { n: teller })}
        </Button>
      </div>
    </>
  );
}
