/** The voter types the code: forgiving of spaces, case and characters that look alike; what is wrong is one sentence. */
import { codeHash, readCode } from '@shared/domain/voting/codes/code-text';
import { usedCode } from '@shared/domain/voting/codes/use-code';
import type { Round } from '@shared/domain/voting/round';
import type { Sha256 } from '@shared/kernel/hash';
import { useId, useState } from 'react';
import { codeNow } from '../../../data/queries/voting-codes';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/fields/TextField';
import { FocusedHeading } from '../../../ui/layout/FocusedHeading';
import { useWords } from '../../../ui/words';
import { groupedCode } from './grouped-code';

export type CodeStepProps = {
  readonly round: Round;
  /** Of a code that may vote. */
  readonly onCode: (hash: Sha256) => void;
  readonly onStop: () => void;
};

export function CodeStep({ round, onCode, onStop }: CodeStepProps) {
  const { t, forCode } = useWords();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const problemId = useId();
  const check = async () => {
    const code = readCode(typed);
    if (code === null) return setProblem(t('kiosk.codeWrong'));
    const hash = codeHash(round.id, code);
    const used = usedCode(round, await codeNow({ roundId: round.id, hash }), 'screen');
    if (used.ok) onCode(hash);
    else setProblem(forCode(used.error.code, used.error.params));
  };
  const type = (next: string) => {
    setTyped(groupedCode(typed, next));
    setProblem(null);
  };
  return (
    <>
      <FocusedHeading className="kiosk-head">{t('kiosk.codeTitle')}</FocusedHeading>
      <form
        className="kiosk-step"
        onSubmit={(event) => {
          event.preventDefault();
          void check();
        }}
      >
        <TextField
          label={t('kiosk.code')}
          description={t('kiosk.codeHelp')}
          value={typed}
          onChange={type}
          autoComplete="off"
          maxLength={24}
        />
        <p id={problemId} role="alert" className="kiosk-problem">
          {problem}
        </p>
        <div className="kiosk-buttons">
          <Button type="submit" kind="primary" icon="arrowRight" describedBy={problemId}>
            {t('kiosk.next')}
          </Button>
          <Button kind="quiet" onPress={onStop}>
            {t('kiosk.stop')}
          </Button>
        </div>
      </form>
    </>
  );
}
