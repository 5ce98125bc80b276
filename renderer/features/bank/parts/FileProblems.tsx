/** Files that could not be read, each with its one sentence; and what stands out in files that could. */
import type { StatementProblem } from '@shared/formats/statements/problem';
import { sayStatementProblem } from '@shared/i18n/statement-problem';
import { Callout } from '../../../ui/feedback/Callout';
import { EncodingQuestion } from '../../../ui/feedback/EncodingQuestion';
import { useWords } from '../../../ui/words';
import type { ReadFile, StatementFiles } from '../use-statement-files';

export type FileProblemsProps = {
  readonly files: readonly ReadFile[];
  readonly onConfirm: StatementFiles['confirm'];
  readonly onRemove: StatementFiles['remove'];
};

export function FileProblems({ files, onConfirm, onRemove }: FileProblemsProps) {
  return (
    <div className="stack" role="alert">
      {files.map(({ file, answer }, index) => {
        if (answer === null) return null;
        // Two files of one name may have been dropped.
        const key = `${index} ${file.name}`;
        if (answer.ok) return <Notices key={key} name={file.name} problems={answer.value.problems} />;
        const { error } = answer;
        const isUnsure = error.code === 'file' && error.problem.code === 'intake.encodingUnsure';
        return isUnsure && error.problem.code === 'intake.encodingUnsure' ? (
          <EncodingQuestion
            key={key}
            unsure={error.problem.params}
            onYes={() => onConfirm(file, 'windows-1252')}
            onNo={() => onRemove(file)}
          />
        ) : (
          <Refused key={key} name={file.name} problem={error} />
        );
      })}
    </div>
  );
}

function Refused({ name, problem }: { name: string; problem: StatementProblem }) {
  const { t, language } = useWords();
  return (
    <Callout tone="danger" title={t('bank.fileRefused', { name })}>
      <p>{sayStatementProblem(problem, language)}</p>
    </Callout>
  );
}

function Notices({ name, problems }: { name: string; problems: readonly StatementProblem[] }) {
  const { t, language } = useWords();
  if (problems.length === 0) return null;
  return (
    <Callout tone="warning" title={t('bank.fileNotices', { name })}>
      <ul className="problem-list">
        {[...new Set(problems.map((problem) => sayStatementProblem(problem, language)))].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Callout>
  );
}
