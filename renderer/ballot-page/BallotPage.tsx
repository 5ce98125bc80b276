/** Voting at home, step by step: the code, the ballot, and the file that comes of it. */
import type { Choice } from '@shared/domain/voting/ballot';
import type { VotingCodeText } from '@shared/domain/voting/codes/code-text';
import type { BallotForm } from '@shared/formats/ballot-file/ballot-form';
import type { Language } from '@shared/i18n/language';
import { useEffect, useState } from 'react';
import { VoterBallot } from '../features/voting/ballot/VoterBallot';
import { Button } from '../ui/Button';
import { useWords, WordsProvider } from '../ui/words';
import { CodeStep } from './CodeStep';
import { DoneStep } from './DoneStep';
import { type MadeFile, makeFile, orderFor, saveFile } from './make-file';

type Step =
  | { readonly name: 'code' }
  | {
      readonly name: 'ballot';
      readonly code: VotingCodeText;
      readonly order: BallotForm['plans'][number]['id'][];
    }
  | { readonly name: 'done'; readonly made: MadeFile | null };

export type BallotPageProps = {
  /** null: the file was cut off or edited. */
  readonly form: BallotForm | null;
  readonly first: Language;
};

export function BallotPage({ form, first }: BallotPageProps) {
  const [language, setLanguage] = useState<Language>(first);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <WordsProvider language={language}>
      {form === null ? (
        <Broken />
      ) : (
        <Voting form={form} onOther={() => setLanguage(language === 'nl' ? 'en' : 'nl')} />
      )}
    </WordsProvider>
  );
}

function Broken() {
  const { t } = useWords();
  return (
    <main>
      <p role="alert">{t('ballotPage.broken')}</p>
    </main>
  );
}

function Voting({ form, onOther }: { form: BallotForm; onOther: () => void }) {
  const { t, language } = useWords();
  const [step, setStep] = useState<Step>({ name: 'code' });
  const begin = () => setStep({ name: 'code' });
  const cast = (code: VotingCodeText, choices: readonly Choice[]) => {
    const made = makeFile(form, { code, choices });
    if (made !== null) saveFile(made);
    setStep({ name: 'done', made });
  };
  return (
    <>
      <header>
        <h1>{t('ballotPage.title', form.round)}</h1>
        <p>{form.fund}</p>
        {step.name === 'code' ? <Button onPress={onOther}>{t('ballotPage.language')}</Button> : null}
      </header>
      <main className="voter-ballot">
        {step.name === 'code' ? (
          <CodeStep form={form} onCode={(code) => setStep({ name: 'ballot', code, order: orderFor(form) })} />
        ) : null}
        {step.name === 'ballot' ? (
          <VoterBallot
            round={form.round}
            plans={plansOf(form, language)}
            order={step.order}
            language={language}
            onCast={(choices) => cast(step.code, choices)}
            onLeave={begin}
          />
        ) : null}
        {step.name === 'done' ? <DoneStep made={step.made} onBegin={begin} /> : null}
      </main>
    </>
  );
}

/** With the number and cost that each has in the round. */
function plansOf({ round, plans }: BallotForm, language: Language) {
  return round.plans.map(({ applicationId: id, cost }, index) => {
    const { title, about } = plans.find((plan) => plan.id === id)?.[language] ?? { title: '', about: null };
    return { id, number: index + 1, title, about, cost };
  });
}
