/** Worries about a plan with the answers of its initiative, to read. */
import type { Worry } from '@shared/domain/voting/talk/plan-talk';
import { useWords } from '../../../ui/words';

export function WorryList({ worries }: { worries: readonly Worry[] }) {
  const { t } = useWords();
  if (worries.length === 0) return null;
  return (
    <dl className="worries">
      {worries.map(({ id, asked, answer }) => (
        <div key={id}>
          <dt>{asked}</dt>
          <dd>{answer === '' ? t('talk.noAnswer') : answer}</dd>
        </div>
      ))}
    </dl>
  );
}
