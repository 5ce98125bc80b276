/** The limits of a ballot: how many plans, what they cost together, how many points. Each kind of ballot has its own. */
import { MoneyField } from '../../../ui/fields/MoneyField';
import { NumberField } from '../../../ui/fields/NumberField';
import { Field } from '../../../ui/forms/Field';
import { useWords } from '../../../ui/words';
import type { RoundSectionProps } from './section-props';

type LimitProps = Pick<RoundSectionProps, 'control'>;

/** More than a voter wants to tell apart. */
const HIGHEST_SCORE = 10;

export function ChoiceLimits({ control }: LimitProps) {
  const { t } = useWords();
  return (
    <div className="field-row">
      <Field control={control} name="minChoices">
        {(field) => <NumberField {...field} label={t('voting.formLeast')} />}
      </Field>
      <Field control={control} name="maxChoices">
        {(field) => (
          <NumberField
            {...field}
            label={t('voting.formMost')}
            description={t('voting.formMostHelp')}
            isOptional
          />
        )}
      </Field>
    </div>
  );
}

export function CostLimit({ control }: LimitProps) {
  const { t } = useWords();
  return (
    <Field control={control} name="cost">
      {(field) => (
        <MoneyField
          {...field}
          label={t('ballotForm.cost')}
          description={t('ballotForm.costHelp')}
          isOptional
        />
      )}
    </Field>
  );
}

export function PointLimits({ control }: LimitProps) {
  const { t } = useWords();
  return (
    <div className="field-row">
      <Field control={control} name="points">
        {(field) => (
          <NumberField
            {...field}
            label={t('ballotForm.points')}
            description={t('ballotForm.pointsHelp')}
            minimum={1}
            maximum={1000}
          />
        )}
      </Field>
      <Field control={control} name="pointsPerPlan">
        {(field) => (
          <NumberField
            {...field}
            label={t('ballotForm.perPlan')}
            description={t('ballotForm.perPlanHelp')}
            minimum={1}
            maximum={1000}
            isOptional
          />
        )}
      </Field>
    </div>
  );
}

export function ScoreLimit({ control }: LimitProps) {
  const { t } = useWords();
  return (
    <Field control={control} name="pointsPerPlan">
      {(field) => (
        <NumberField
          {...field}
          label={t('ballotForm.score')}
          description={t('ballotForm.scoreHelp')}
          minimum={1}
          maximum={HIGHEST_SCORE}
          isOptional
        />
      )}
    </Field>
  );
}
