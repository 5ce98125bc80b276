/** How many people have to vote for a valid outcome: no number, a number of ballots, or a share of who may vote. */
import { useWatch } from 'react-hook-form';
import { NumberField } from '../../../ui/fields/NumberField';
import { RadioGroup } from '../../../ui/fields/RadioGroup';
import { chosen } from '../../../ui/forms/chosen';
import { Field } from '../../../ui/forms/Field';
import { useWords } from '../../../ui/words';
import type { RoundSectionProps } from './section-props';
import { QUORUM_KINDS } from './who-values';

export function QuorumFields({ control }: Pick<RoundSectionProps, 'control'>) {
  const { t } = useWords();
  const kind = useWatch({ control, name: 'quorumKind' });
  return (
    <>
      <Field control={control} name="quorumKind">
        {(field) => (
          <RadioGroup
            {...chosen(field)}
            label={t('roundForm.quorum')}
            description={t('roundForm.quorumHelp')}
            choices={QUORUM_KINDS.map((value) => ({ value, label: t(`roundForm.quorum.${value}`) }))}
          />
        )}
      </Field>
      {kind === 'ballots' ? (
        <Field control={control} name="quorumBallots">
          {(field) => <NumberField {...field} label={t('roundForm.quorumBallots')} />}
        </Field>
      ) : null}
      {kind === 'share' ? (
        <Field control={control} name="quorumPercent">
          {(field) => (
            <NumberField
              {...field}
              label={t('roundForm.quorumPercent')}
              decimals={2}
              maximum={100}
              unit="%"
            />
          )}
        </Field>
      ) : null}
    </>
  );
}
