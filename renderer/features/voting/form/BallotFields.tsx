/** Section of the round form about the ballot: what a voter is asked, within which limits, and how papers are typed in. */
import { hasLimit } from '@shared/domain/voting/ballot-limits';
import { useWatch } from 'react-hook-form';
import { Checkbox } from '../../../ui/fields/Checkbox';
import { RadioGroup } from '../../../ui/fields/RadioGroup';
import { chosen } from '../../../ui/forms/chosen';
import { Field } from '../../../ui/forms/Field';
import { useWords } from '../../../ui/words';
import { ballotKindWord } from '../round-words';
import { OFFERED_KINDS } from './ballot-values';
import { FormSection } from './FormSection';
import { ChoiceLimits, CostLimit, PointLimits, ScoreLimit } from './LimitFields';
import { PaperSample } from './PaperSample';
import type { RoundSectionProps } from './section-props';

export function BallotFields({ control }: RoundSectionProps) {
  const { t } = useWords();
  const kind = useWatch({ control, name: 'ballotKind' });
  return (
    <FormSection title={t('roundForm.ballot')}>
      <div className="ballot-kind">
        <Field control={control} name="ballotKind">
          {(field) => (
            <RadioGroup
              {...chosen(field)}
              label={t('ballotForm.kind')}
              choices={OFFERED_KINDS.map((value) => ({
                value,
                label: ballotKindWord(t, value),
                description: t(`ballotForm.kind.${value}`),
              }))}
            />
          )}
        </Field>
        <PaperSample kind={kind} />
      </div>
      {hasLimit(kind, 'choices') ? <ChoiceLimits control={control} /> : null}
      {hasLimit(kind, 'cost') ? <CostLimit control={control} /> : null}
      {hasLimit(kind, 'points') ? <PointLimits control={control} /> : null}
      {kind === 'yes-no' ? <ScoreLimit control={control} /> : null}
      <p className="field-full form-sum">{t('ballotForm.spoiled')}</p>
      <Field control={control} name="isReadTwice">
        {(field) => (
          <Checkbox
            {...field}
            label={t('voting.formReadTwice')}
            description={t('voting.formReadTwiceHelp')}
          />
        )}
      </Field>
    </FormSection>
  );
}
