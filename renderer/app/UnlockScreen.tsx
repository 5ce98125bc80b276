/** A fund that is locked: one field for the passphrase, or the words of the recovery sheet. Props only; the app wires it. */
import type { KeyOpener } from '@shared/ipc/key-contract';
import { useEffect, useState } from 'react';
import type { OpenProblem } from '../data/opening/startup-report';
import type { OpeningStep } from '../data/surroundings';
import { Button } from '../ui/Button';
import { Card } from '../ui/layout/Section';
import { Mark } from '../ui/layout/Skyline';
import { ConfirmDialog } from '../ui/overlays/ConfirmDialog';
import { useWords } from '../ui/words';
import { DisplayMenu } from './DisplayMenu';
import { UnlockForm, type WayIn } from './UnlockForm';

export type UnlockScreenProps = {
  readonly fundName: string;
  /** Which ways in there are. */
  readonly passphrase: boolean;
  readonly recovery: boolean;
  /** What an opening that takes long is doing. */
  readonly step: OpeningStep | null;
  /** Null when it is open. */
  readonly onUnlock: (opener: KeyOpener) => Promise<OpenProblem | null>;
  readonly onBack: () => void;
  /** Nobody can open it any more: takes it out of the way, so that a backup can be restored. */
  readonly onSetAside: () => void;
};

export function UnlockScreen(props: UnlockScreenProps) {
  const { fundName, passphrase, recovery, step, onUnlock, onBack, onSetAside } = props;
  const { t } = useWords();
  const title = t('unlock.title', { fund: fundName });
  const [way, setWay] = useState<WayIn>(passphrase ? 'passphrase' : 'recovery');
  const [isAsking, setIsAsking] = useState(false);
  useEffect(() => {
    document.title = title;
  }, [title]);
  const canOpen = passphrase || recovery;
  const intro =
    way === 'passphrase' ? t('unlock.intro') : t(recovery ? 'unlock.introWords' : 'unlock.introNone');
  return (
    <main className="start">
      <div className="start-inner">
        <header className="start-head">
          <Mark />
          <h1>{title}</h1>
          <p>{intro}</p>
        </header>
        {canOpen ? (
          <Card>
            <UnlockForm key={way} way={way} step={step} onUnlock={onUnlock} />
          </Card>
        ) : null}
        <div className="start-foot">
          <div className="button-row">
            {passphrase && recovery ? (
              <Button
                kind="quiet"
                icon={way === 'passphrase' ? 'file' : 'lock'}
                onPress={() => setWay(way === 'passphrase' ? 'recovery' : 'passphrase')}
              >
                {t(way === 'passphrase' ? 'unlock.useWords' : 'unlock.usePassphrase')}
              </Button>
            ) : null}
            <Button kind="quiet" icon="arrowLeft" onPress={onBack}>
              {t('unlock.back')}
            </Button>
            <Button kind="quiet" icon="archive" onPress={() => setIsAsking(true)}>
              {t('unlock.lost')}
            </Button>
          </div>
          <DisplayMenu />
        </div>
      </div>
      <ConfirmDialog
        title={t('unlock.lostTitle')}
        isOpen={isAsking}
        onCancel={() => setIsAsking(false)}
        onConfirm={onSetAside}
        confirmLabel={t('unlock.lostDo')}
        isDangerous
      >
        <p>{t('unlock.lostWhy')}</p>
        <p>{t('unlock.lostAfter')}</p>
      </ConfirmDialog>
    </main>
  );
}
