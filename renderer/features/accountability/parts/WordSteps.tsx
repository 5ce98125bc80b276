/** The steps that ask for words and numbers: did it happen, the story, how many, what was learned. */
import { HAPPENED } from '@shared/domain/accountability/report';
import { Callout } from '../../../ui/feedback/Callout';
import { NumberField } from '../../../ui/fields/NumberField';
import { RadioGroup } from '../../../ui/fields/RadioGroup';
import { TextArea } from '../../../ui/fields/TextField';
import { useWords } from '../../../ui/words';
import type { Writing } from '../use-draft';

type StepProps = Pick<Writing, 'draft' | 'change'>;

export function HappenedStep({ draft, change }: StepProps) {
  const { t } = useWords();
  return (
    <>
      <RadioGroup
        label={t('report.happened')}
        value={draft.happened}
        onChange={(happened) => {
          if (happened !== null) change({ happened });
        }}
        choices={HAPPENED.map((value) => ({ value, label: t(`report.happened.${value}`) }))}
      />
      {draft.happened === 'no' ? <Callout tone="info" title={t('report.happenedNo')} /> : null}
    </>
  );
}

export function StoryStep({ draft, change }: StepProps) {
  const { t } = useWords();
  return (
    <>
      <Callout tone="info" title={t('report.questions')}>
        <ul>
          <li>{t('report.question1')}</li>
          <li>{t('report.question2')}</li>
          <li>{t('report.question3')}</li>
        </ul>
      </Callout>
      <TextArea
        label={t('report.story')}
        description={t('report.storyHelp')}
        value={draft.story}
        onChange={(story) => change({ story })}
        rows={10}
        maxLength={10_000}
      />
    </>
  );
}

export function LessonsStep({ draft, change }: StepProps) {
  const { t } = useWords();
  return (
    <TextArea
      label={t('report.lessons')}
      description={t('report.lessonsHelp')}
      value={draft.lessons}
      onChange={(lessons) => change({ lessons })}
      rows={8}
      maxLength={10_000}
      isOptional
    />
  );
}

const MOST = 1_000_000;

export function CountsStep({ draft, change }: StepProps) {
  const { t } = useWords();
  return (
    <>
      <p>{t('report.countsIntro')}</p>
      <NumberField
        label={t('report.visitors')}
        value={draft.visitors}
        onChange={(visitors) => change({ visitors })}
        maximum={MOST}
        unit={t('report.people')}
        isOptional
      />
      <NumberField
        label={t('report.helpers')}
        value={draft.helpers}
        onChange={(helpers) => change({ helpers })}
        maximum={MOST}
        unit={t('report.people')}
        isOptional
      />
      <NumberField
        label={t('report.helperHours')}
        value={draft.helperHours}
        onChange={(helperHours) => change({ helperHours })}
        maximum={MOST}
        unit={t('report.hours')}
        isOptional
      />
    </>
  );
}
