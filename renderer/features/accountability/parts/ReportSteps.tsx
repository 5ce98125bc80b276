/** The road of a report: where one is, the step itself, and the way on. */
import { useRef, useState } from 'react';
import { Button } from '../../../ui/Button';
import { problemWords } from '../../../ui/forms/problem-words';
import { Card } from '../../../ui/layout/Section';
import { Stepper } from '../../../ui/layout/Stepper';
import { useWords, type Words } from '../../../ui/words';
import { REPORT_STEPS, type ReportStep } from '../draft';
import { type SaveState, useDraft } from '../use-draft';
import { HandInStep } from './HandInStep';
import { MoneyStep } from './MoneyStep';
import { PhotoStep } from './PhotoStep';
import type { StepProps } from './step-props';
import { CountsStep, HappenedStep, LessonsStep, StoryStep } from './WordSteps';

const STEP_WORDS = {
  happened: 'report.stepHappened',
  story: 'report.stepStory',
  money: 'report.stepMoney',
  photos: 'report.stepPhotos',
  counts: 'report.stepCounts',
  lessons: 'report.stepLessons',
  handIn: 'report.stepHandIn',
} as const;

export function ReportSteps(props: Omit<StepProps, 'writing'>) {
  const words = useWords();
  const { t } = words;
  const writing = useDraft(props.report, props.application);
  const [place, setPlace] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const step = REPORT_STEPS[place] ?? 'happened';
  const goTo = async (next: number) => {
    if ((await writing.saveNow()) === 'without') return;
    setPlace(next);
    requestAnimationFrame(() => heading.current?.focus());
  };
  return (
    <>
      <Stepper
        label={t('report.steps')}
        steps={REPORT_STEPS.map((id, index) => ({
          id,
          label: t(STEP_WORDS[id]),
          state: index < place ? 'done' : index === place ? 'now' : 'later',
        }))}
      />
      <Card>
        <h2 ref={heading} tabIndex={-1} className="report-step-title">
          {t(STEP_WORDS[step])}
        </h2>
        <div className="stack">
          <StepOf step={step} {...props} writing={writing} />
        </div>
        <div className="form-actions">
          {place < REPORT_STEPS.length - 1 ? (
            <Button kind="primary" onPress={() => void goTo(place + 1)}>
              {t('common.next')}
            </Button>
          ) : null}
          {place > 0 ? <Button onPress={() => void goTo(place - 1)}>{t('common.previous')}</Button> : null}
          <p className="report-saved" role="status">
            {saveWords(writing.saveState, words)}
          </p>
          {writing.saveState.kind === 'savedWithout' ? (
            <Button onPress={() => void writing.saveNow()}>{t('numbers.say')}</Button>
          ) : null}
        </div>
      </Card>
    </>
  );
}

function StepOf({ step, ...props }: StepProps & { readonly step: ReportStep }) {
  switch (step) {
    case 'happened':
      return <HappenedStep {...props.writing} />;
    case 'story':
      return <StoryStep {...props.writing} />;
    case 'money':
      return <MoneyStep {...props} />;
    case 'photos':
      return <PhotoStep report={props.report} photos={props.file.photos} />;
    case 'counts':
      return <CountsStep {...props.writing} />;
    case 'lessons':
      return <LessonsStep {...props.writing} />;
    case 'handIn':
      return <HandInStep {...props} />;
  }
}

function saveWords(state: SaveState, words: Words): string {
  switch (state.kind) {
    case 'clean':
      return '';
    case 'waiting':
      return words.t('report.saving');
    case 'saved':
      return words.t('report.savedAt', { time: words.time(state.at) });
    case 'savedWithout':
      return words.t('numbers.savedWithout');
    case 'failed':
      return `${words.t('report.saveFailed')}. ${problemWords(words, state.problem)}`;
  }
}
