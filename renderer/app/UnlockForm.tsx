/** Takes the passphrase or the recovery words; says what is wrong with them, and waits when it was wrong too often. */
import type { KeyOpener } from '@shared/ipc/key-contract';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Form as AriaForm } from 'react-aria-components';
import type { OpenProblem } from '../data/opening/startup-report';
import type { OpeningStep } from '../data/surroundings';
import { Button } from '../ui/Button';
import { ProgressPanel } from '../ui/feedback/ProgressPanel';
import { PassphraseField } from '../ui/fields/PassphraseField';
import { TextArea } from '../ui/fields/TextField';
import { VisuallyHidden } from '../ui/VisuallyHidden';
import { useWords, type Words } from '../ui/words';
import { openingWords } from './opening';

export type WayIn = 'passphrase' | 'recovery';

export type UnlockFormProps = {
  readonly way: WayIn;
  /** What the opening is doing, once the words were right and it takes long. */
  readonly step: OpeningStep | null;
  readonly onUnlock: (opener: KeyOpener) => Promise<OpenProblem | null>;
};

export function UnlockForm({ way, step, onUnlock }: UnlockFormProps) {
  const words = useWords();
  const { t } = words;
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState('');
  const [isPending, setPending] = useState(false);
  const [said, setMessage] = useState<string | null>(null);
  const wait = useCountdown();
  // When the wait is over, that it was too often is no longer of use.
  const message = said === t('unlock.tooOften') && wait.seconds === 0 ? null : said;
  const open = async (event: FormEvent) => {
    event.preventDefault();
    if (wait.seconds > 0 || isPending) return;
    if (typed.trim() === '') setMessage(t(way === 'passphrase' ? 'unlock.empty' : 'unlock.emptyWords'));
    else {
      setPending(true);
      const problem = await onUnlock(openerOf(way, typed));
      // Open: this form is gone by now.
      if (problem === null) return;
      setPending(false);
      wait.begin(secondsOf(problem));
      setMessage(messageOf(problem, way, words));
    }
    field.current?.focus();
    field.current?.select();
  };
  const shared = {
    name: way,
    value: typed,
    onChange: setTyped,
    autoFocus: true,
    ref: field,
    errorMessage: message ?? undefined,
  };
  return (
    <AriaForm className="form" onSubmit={(event) => void open(event)} validationBehavior="aria">
      <div>
        {way === 'passphrase' ? (
          <PassphraseField {...shared} kind="current" label={t('unlock.passphrase')} />
        ) : (
          <TextArea {...shared} rows={4} label={t('unlock.words')} description={t('unlock.wordsHow')} />
        )}
        <div role="alert">{message === null ? null : <VisuallyHidden>{message}</VisuallyHidden>}</div>
      </div>
      <div className="form-actions">
        <Button type="submit" kind="primary" icon="lock" isPending={isPending} isDisabled={wait.seconds > 0}>
          {t('unlock.open')}
        </Button>
        {wait.seconds > 0 ? <p role="timer">{t('unlock.wait', { seconds: wait.seconds })}</p> : null}
      </div>
      {isPending && step !== null ? (
        <div role="status">
          <ProgressPanel label={t(`start.step.${step}`)} percent={null} />
        </div>
      ) : null}
    </AriaForm>
  );
}

function openerOf(way: WayIn, typed: string): KeyOpener {
  return way === 'passphrase'
    ? { kind: 'passphrase', passphrase: typed }
    : { kind: 'recovery', words: typed };
}

function secondsOf(problem: OpenProblem): number {
  if (problem.kind !== 'failure' || problem.failure.code !== 'keys.tooSoon') return 0;
  return problem.failure.parameters.seconds;
}

function messageOf(problem: OpenProblem, way: WayIn, words: Words): string {
  const code = problem.kind === 'failure' ? problem.failure.code : null;
  if (code === 'keys.tooSoon') return words.t('unlock.tooOften');
  if (code === 'keys.wrong') return words.t(way === 'passphrase' ? 'unlock.wrong' : 'unlock.wrongWords');
  return openingWords(problem, words);
}

/** Seconds that are left, going down to 0. */
function useCountdown() {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (seconds <= 0) return;
    const timer = setTimeout(() => setSeconds(seconds - 1), 1000);
    return () => clearTimeout(timer);
  }, [seconds]);
  return { seconds, begin: setSeconds };
}
