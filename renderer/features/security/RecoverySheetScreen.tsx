/** Makes a recovery sheet in three steps: make it, get it on paper, show that it is there. */
import { useState } from 'react';
import type { RecoverySheet } from '../../data/keys/key-status';
import { isProtectable, type Protected } from '../../data/keys/protection';
import { rememberSheet } from '../../data/keys/security-preferences';
import { useProtection } from '../../data/queries/security';
import { goTo, hrefOf } from '../../routes';
import { Loading } from '../../ui/feedback/Loading';
import { tell } from '../../ui/feedback/messages';
import { ProofForm } from '../../ui/forms/ProofForm';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Stepper } from '../../ui/layout/Stepper';
import { useWords } from '../../ui/words';
import { MakeSheet } from './parts/MakeSheet';
import { ProtectionLine } from './parts/ProtectionLine';
import { SheetOnPaper } from './parts/SheetOnPaper';

const STEPS = ['security.sheetStepMake', 'security.sheetStepPrint', 'security.sheetStepProof'] as const;

export function RecoverySheetScreen() {
  const { t } = useWords();
  const protection = useProtection();
  if (protection === null) return <Loading what={t('security.sheetTitle')} />;
  return (
    <>
      <PageHeader
        title={t('security.sheetTitle')}
        intro={t('security.sheetIntro')}
        back={{ label: t('security.toSecurity'), href: hrefOf({ name: 'security' }) }}
      />
      {isProtectable(protection) ? (
        <ThreeSteps status={protection.status} />
      ) : (
        <ProtectionLine protection={protection} />
      )}
    </>
  );
}

function ThreeSteps({ status }: Pick<Protected, 'status'>) {
  const { t } = useWords();
  /** Only here, only as long as this screen is shown. */
  const [sheet, setSheet] = useState<RecoverySheet | null>(null);
  const [isProving, setProving] = useState(false);
  const step = sheet === null ? 0 : isProving ? 2 : 1;
  const finish = () => {
    rememberSheet(status.kind === 'present' ? status.keyId : '');
    tell({ text: t('security.sheetSaved') });
    goTo({ name: 'security' });
  };
  return (
    <>
      <div className="print-tools">
        <Stepper
          label={t('security.sheetSteps')}
          steps={STEPS.map((label, index) => ({
            id: label,
            label: t(label),
            state: index < step ? 'done' : index === step ? 'now' : 'later',
          }))}
        />
      </div>
      {sheet === null ? (
        <MakeSheet isReplacing={status.kind === 'present' && status.recovery} onMade={setSheet} />
      ) : isProving ? (
        <ProofForm words={sheet.words} onBack={() => setProving(false)} onProven={finish} />
      ) : (
        <SheetOnPaper sheet={sheet} onReady={() => setProving(true)} />
      )}
    </>
  );
}
