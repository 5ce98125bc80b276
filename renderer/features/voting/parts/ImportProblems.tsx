/** What is wrong with a file, or stands out in it: one sentence each, with the line number. */
import {
  type PabulibError,
  type PabulibProblem,
  type PabulibWarning,
  PROBLEM_LIMIT,
} from '@shared/formats/pabulib/problem';
import { sayPabulibProblem } from '@shared/i18n/pabulib-problem';
import { Callout } from '../../../ui/feedback/Callout';
import { useWords } from '../../../ui/words';

/** More are of no use on a screen: they mostly have one cause. */
const SHOWN = 20;

function Sentences({ problems }: { problems: readonly PabulibProblem[] }) {
  const { language } = useWords();
  const sentences = [...new Set(problems.map((problem) => sayPabulibProblem(problem, language)))];
  return (
    <ul className="problem-list">
      {sentences.slice(0, SHOWN).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

export function ImportErrors({ errors }: { errors: readonly PabulibError[] }) {
  const { t } = useWords();
  return (
    <Callout tone="danger" title={t('voting.importBroken')}>
      <p>{t('voting.importBrokenWhy')}</p>
      <Sentences problems={errors} />
      {errors.length > SHOWN || errors.length >= PROBLEM_LIMIT ? <p>{t('voting.importManyErrors')}</p> : null}
    </Callout>
  );
}

export type ImportWarningsProps = {
  readonly warnings: readonly PabulibWarning[];
  readonly leftOut: number;
};

export function ImportWarnings({ warnings, leftOut }: ImportWarningsProps) {
  const { t } = useWords();
  if (warnings.length === 0) return null;
  const more = leftOut + Math.max(0, warnings.length - SHOWN);
  return (
    <Callout tone="warning" title={t('voting.importWarnings', { n: warnings.length + leftOut })}>
      <p>{t('voting.importWarningsWhy')}</p>
      <Sentences problems={warnings} />
      {more > 0 ? <p>{t('voting.importWarningsMore', { n: more })}</p> : null}
    </Callout>
  );
}
