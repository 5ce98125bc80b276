/** Before there are words on the screen: what will happen, and to the sheet that there was. */
import { useState } from 'react';
import { makeRecoverySheet, type RecoverySheet } from '../../../data/keys/key-status';
import { Button } from '../../../ui/Button';
import { Callout } from '../../../ui/feedback/Callout';
import { RefusalNote, type RefusalWords } from '../../../ui/feedback/RefusalNote';
import { problemCode } from '../../../ui/forms/problem-words';
import { Card } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';

export type MakeSheetProps = {
  /** There is one already, which stops working. */
  readonly isReplacing: boolean;
  readonly onMade: (sheet: RecoverySheet) => void;
};

export function MakeSheet({ isReplacing, onMade }: MakeSheetProps) {
  const { t } = useWords();
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<RefusalWords | null>(null);
  const make = async () => {
    setPending(true);
    const made = await makeRecoverySheet();
    setPending(false);
    if (made.ok) onMade(made.value);
    else setRefusal(problemCode({ kind: 'failure', failure: made.error }));
  };
  return (
    <Card>
      <div className="stack">
        <p>{t('security.sheetWhat')}</p>
        <p>{t('security.sheetBefore')}</p>
        {isReplacing ? (
          <Callout tone="warning" title={t('security.sheetReplaces')}>
            <p>{t('security.sheetReplacesWhy')}</p>
          </Callout>
        ) : null}
        <RefusalNote refusal={refusal} />
        <div className="button-row">
          <Button kind="primary" icon="file" isPending={isPending} onPress={() => void make()}>
            {t(isReplacing ? 'security.sheetMakeNew' : 'security.sheetMake')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
