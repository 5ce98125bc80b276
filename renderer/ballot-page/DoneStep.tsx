/** The file is made, or could not be: what the voter keeps, and what to do now. */
import { Button } from '../ui/Button';
import { FocusedHeading } from '../ui/layout/FocusedHeading';
import { useWords } from '../ui/words';
import { type MadeFile, saveFile } from './make-file';

export type DoneStepProps = {
  /** null: no file could be made. */
  readonly made: MadeFile | null;
  readonly onBegin: () => void;
};

export function DoneStep({ made, onBegin }: DoneStepProps) {
  const { t } = useWords();
  if (made === null)
    return (
      <>
        <FocusedHeading className="voter-head">{t('ballotPage.failed')}</FocusedHeading>
        <p role="alert">{t('ballotPage.failedNext')}</p>
        <div className="voter-buttons">
          <Button onPress={onBegin}>{t('ballotPage.again')}</Button>
        </div>
      </>
    );
  return (
    <>
      <FocusedHeading className="voter-head">{t('ballotPage.done')}</FocusedHeading>
      <p className="ballot-not-yet">{t('ballotPage.notYet')}</p>
      <h3 className="voter-head">{t('ballotPage.next')}</h3>
      <ol className="ballot-next">
        <li>{t('ballotPage.nextFile', made)}</li>
        <li>{t('ballotPage.nextHandIn')}</li>
        <li>{t('ballotPage.nextFirst')}</li>
      </ol>
      <h3 className="voter-head">{t('ballotPage.receipt')}</h3>
      <p className="ballot-receipt">{made.receipt}</p>
      <p>{t('ballotPage.receiptWhy')}</p>
      <div className="voter-buttons">
        <Button icon="download" onPress={() => saveFile(made)}>
          {t('ballotPage.saveAgain')}
        </Button>
        <Button kind="primary" onPress={onBegin}>
          {t('ballotPage.other')}
        </Button>
      </div>
    </>
  );
}
