/** What the page is, and the code of the voter: a mistyped one is seen here, a used one at the desk. */
import { readCode, type VotingCodeText } from '@shared/domain/voting/codes/code-text';
import type { BallotForm } from '@shared/formats/ballot-file/ballot-form';
import { shortHash } from '@shared/kernel/hash';
import { type FormEvent, useState } from 'react';
import { Button } from '../ui/Button';
import { TextField } from '../ui/fields/TextField';
import { useWords } from '../ui/words';

export type CodeStepProps = {
  readonly form: BallotForm;
  readonly onCode: (code: VotingCodeText) => void;
};

export function CodeStep({ form, onCode }: CodeStepProps) {
  const { t, day } = useWords();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const go = (event: FormEvent) => {
    event.preventDefault();
    const code = readCode(typed);
    if (code === null) setWrong(true);
    else onCode(code);
  };
  return (
    <form onSubmit={go} className="ballot-step" noValidate>
      <p>{t('ballotPage.offline')}</p>
      <p>{t('ballotPage.sealed')}</p>
      {form.votingUntil === null ? null : <p>{t('ballotPage.until', { day: day(form.votingUntil) })}</p>}
      <TextField
        label={t('ballotPage.code')}
        description={t('ballotPage.codeHelp')}
        {...(isWrong ? { errorMessage: t('ballotPage.codeWrong') } : {})}
        autoComplete="off"
        maxLength={40}
        value={typed}
        onChange={(text) => {
          setTyped(text);
          setWrong(false);
        }}
      />
      <div className="voter-buttons">
        <Button kind="primary" icon="arrowRight" type="submit">
          {t('ballotPage.start')}
        </Button>
      </div>
      <p className="ballot-mark">{t('ballotPage.rules', { hash: shortHash(form.regulationHash) })}</p>
    </form>
  );
}
