/** Asks whether a file that is no UTF-8 reads well as Windows text, with the lines in which that shows. */
import type { IntakeProblems } from '@shared/formats/intake/problem';
import { Button } from '../Button';
import { FactList } from '../data/FactList';
import { useWords } from '../words';
import { Callout } from './Callout';

export type EncodingQuestionProps = {
  readonly unsure: IntakeProblems['intake.encodingUnsure'];
  readonly onYes: () => void;
  readonly onNo: () => void;
};

export function EncodingQuestion({ unsure, onYes, onNo }: EncodingQuestionProps) {
  const { t } = useWords();
  const { lines, preview } = unsure;
  const more = lines - preview.length;
  return (
    <>
      <Callout tone="warning" title={t('intake.unsureTitle')}>
        <p>{t('intake.unsureWhy', { lines })}</p>
        <FactList
          facts={preview.map(({ line, text }) => ({ label: t('intake.line', { line }), value: text }))}
        />
        {more > 0 ? <p>{t('intake.unsureMore', { n: more })}</p> : null}
      </Callout>
      <div className="form-actions">
        <Button kind="primary" onPress={onYes}>
          {t('intake.unsureYes')}
        </Button>
        <Button onPress={onNo}>{t('intake.unsureNo')}</Button>
      </div>
    </>
  );
}
