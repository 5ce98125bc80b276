/** The scan of a plan: its clock, its pauses, its answer, and what can be done with it now. */
import { resumeScan } from '@shared/domain/applications/actions/resume-scan';
import type { Application, Scan } from '@shared/domain/applications/application';
import { canBecome } from '@shared/domain/applications/application-status';
import { type ScanClock, scanClock } from '@shared/domain/applications/scan-clock';
import { useState } from 'react';
import { perform } from '../../../data/perform';
import { useToday } from '../../../data/use-today';
import { Button } from '../../../ui/Button';
import { DayText } from '../../../ui/DayText';
import { type Fact, FactList } from '../../../ui/data/FactList';
import { Callout } from '../../../ui/feedback/Callout';
import { tell } from '../../../ui/feedback/messages';
import { tellDone } from '../../../ui/feedback/undo-stack';
import { problemWords } from '../../../ui/forms/problem-words';
import { Card, Section } from '../../../ui/layout/Section';
import { Dialog } from '../../../ui/overlays/Dialog';
import { useWords, type Words } from '../../../ui/words';
import { PauseForm } from '../PauseForm';
import type { HandStep } from '../plan-view';
import { ScanClockPicture } from './ScanClockPicture';
import { StepDialog } from './StepDialog';

export type ScanPanelProps = {
  readonly application: Application;
  /** What the fund promises now, for a scan that has not begun. */
  readonly scanDays: number;
};

export function ScanPanel({ application, scanDays }: ScanPanelProps) {
  const { t } = useWords();
  const today = useToday();
  const { scan, state } = application;
  const clock = scan === null ? null : scanClock(scan, today);
  const isRunning = state.status === 'inScan';
  return (
    <Section
      title={t('applications.scan.title')}
      intro={t('applications.scan.intro', { days: scan?.promisedDays ?? scanDays })}
    >
      <Card>
        <div className="stack">
          {scan === null || clock === null ? (
            <p>
              {t(state.status === 'received' ? 'applications.scan.notStarted' : 'applications.scan.notDone')}
            </p>
          ) : (
            <ScanState scan={scan} clock={clock} isRunning={isRunning} />
          )}
          <ScanButtons application={application} clock={clock} />
        </div>{' '}
      </Card>
    </Section>
  );
}

type ScanStateProps = {
  readonly scan: Scan;
  readonly clock: ScanClock;
  readonly isRunning: boolean;
};

function ScanState({ scan, clock, isRunning }: ScanStateProps) {
  const words = useWords();
  const { t } = words;
  return (
    <div className="stack">
      {isRunning && clock.overdue ? (
        <Callout tone="warning" title={t('applications.scan.late', { days: -clock.daysLeft })}>
          <p>{t('applications.scan.lateWhy')}</p>
        </Callout>
      ) : null}
      <div className="scan-panel">
        {isRunning ? <ScanClockPicture clock={clock} scanDays={scan.promisedDays} /> : null}
        <FactList facts={factsOf(scan, clock, words)} />
      </div>
    </div>
  );
}

function factsOf(scan: Scan, clock: ScanClock, { t, shortDay }: Words): readonly Fact[] {
  const pauses = scan.pauses.map(({ from, until, reason }) => {
    const end = until === null ? t('applications.scan.pauseStill') : shortDay(until);
    return `${shortDay(from)} – ${end}: ${reason}`;
  });
  const { outcome } = scan;
  return [
    { label: t('applications.scan.ownerIs'), value: scan.owner },
    { label: t('applications.scan.startedOn'), value: <DayText day={scan.startedOn} length="long" /> },
    { label: t('applications.scan.deadline'), value: <DayText day={clock.deadline} length="long" /> },
    ...(pauses.length === 0
      ? []
      : [{ label: t('applications.scan.pauses'), value: <Lines lines={pauses} /> }]),
    ...(outcome === null
      ? []
      : [
          { label: t('applications.scan.answerIs'), value: t(`applications.scan.answer.${outcome.answer}`) },
          { label: t('applications.scan.note'), value: outcome.note },
          {
            label: t('applications.scan.answeredOn'),
            value: <DayText day={outcome.answeredOn} length="long" />,
          },
        ]),
  ];
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function ScanButtons({ application, clock }: { application: Application; clock: ScanClock | null }) {
  const words = useWords();
  const { t } = words;
  const [step, setStep] = useState<HandStep | null>(null);
  const [isPausing, setPausing] = useState(false);
  const { status } = application.state;
  const resume = async () => {
    const done = await perform(resumeScan, { id: application.id });
    if (done.ok) tellDone(t('applications.scan.resumed'), done.value.undo);
    else tell({ tone: 'warning', text: problemWords(words, done.error) });
  };
  if (status !== 'inScan' && !canBecome(status, 'inScan')) return null;
  return (
    <div className="button-row">
      {canBecome(status, 'inScan') ? (
        <Button kind="primary" icon="clock" onPress={() => setStep('inScan')}>
          {t(status === 'received' ? 'applications.scan.start' : 'applications.scan.again')}
        </Button>
      ) : null}
      {status === 'inScan' ? (
        <>
          <Button kind="primary" icon="check" onPress={() => setStep('ready')}>
            {t('applications.scan.answer')}
          </Button>
          {clock?.paused === true ? (
            <Button icon="clock" onPress={() => void resume()}>
              {t('applications.scan.resume')}
            </Button>
          ) : (
            <Button icon="clock" onPress={() => setPausing(true)}>
              {t('applications.scan.pause')}
            </Button>
          )}
        </>
      ) : null}
      <StepDialog application={application} step={step} onClose={() => setStep(null)} />
      <Dialog title={t('applications.scan.pauseTitle')} isOpen={isPausing} onClose={() => setPausing(false)}>
        <PauseForm application={application} onDone={() => setPausing(false)} />
      </Dialog>
    </div>
  );
}
