/** Section of the round form about days and people; what a small round does without is folded away. */
import { votingMembersOn } from '@shared/domain/panel/panel-member';
import { useWatch } from 'react-hook-form';
import { usePanelMembers } from '../../../data/queries/panel';
import { useToday } from '../../../data/use-today';
import { Checkbox } from '../../../ui/fields/Checkbox';
import { DayField } from '../../../ui/fields/DayField';
import { NumberField } from '../../../ui/fields/NumberField';
import { RadioGroup } from '../../../ui/fields/RadioGroup';
import { TextField } from '../../../ui/fields/TextField';
import { chosen } from '../../../ui/forms/chosen';
import { Field } from '../../../ui/forms/Field';
import { useWords } from '../../../ui/words';
import { FoldedFields, FormSection } from './FormSection';
import { QuorumFields } from './QuorumFields';
import type { RoundSectionProps } from './section-props';

export function WhoFields({ control, start }: RoundSectionProps) {
  const { t } = useWords();
  return (
    <FormSection title={t('roundForm.who')}>
      <Field control={control} name="who">
        {(field) => (
          <RadioGroup
            {...chosen(field)}
            label={t('roundForm.whoVotes')}
            choices={[
              { value: 'residents', label: t('roundForm.whoResidents') },
              { value: 'panel', label: t('roundForm.whoPanel') },
            ]}
          />
        )}
      </Field>
      <div className="field-row">
        <Field control={control} name="votingFrom">
          {(field) => <DayField {...field} label={t('roundForm.votingFrom')} isOptional />}
        </Field>
        <Field control={control} name="votingUntil">
          {(field) => <DayField {...field} label={t('roundForm.votingUntil')} isOptional />}
        </Field>
      </div>
      <Field control={control} name="hasCodes">
        {(field) => <Checkbox {...field} label={t('codes.formLabel')} description={t('codes.formHelp')} />}
      </Field>
      <FoldedFields
        control={control}
        label={t('roundForm.whoMore')}
        names={['size', 'ageLeast', 'ageMost', 'ageOn', 'postcodes', 'quorumBallots', 'quorumPercent']}
        isOpen={hasMore(start)}
      >
        <SizeField control={control} />
        <ResidentFields control={control} />
        <QuorumFields control={control} />
      </FoldedFields>
    </FormSection>
  );
}

function hasMore({ size, ageLeast, ageMost, postcodes, quorumKind }: RoundSectionProps['start']): boolean {
  return [size, ageLeast, ageMost].some((one) => one !== null) || postcodes !== '' || quorumKind !== 'none';
}

type OnlyControl = Pick<RoundSectionProps, 'control'>;

function SizeField({ control }: OnlyControl) {
  const { t } = useWords();
  const who = useWatch({ control, name: 'who' });
  const today = useToday();
  const members = votingMembersOn(
    (usePanelMembers() ?? []).map(({ member }) => member),
    today,
  ).length;
  return (
    <Field control={control} name="size">
      {(field) => (
        <NumberField
          {...field}
          label={t('roundForm.size')}
          description={who === 'panel' ? t('roundForm.sizePanel', { n: members }) : t('roundForm.sizeHelp')}
          isOptional
        />
      )}
    </Field>
  );
}

function ResidentFields({ control }: OnlyControl) {
  const { t } = useWords();
  const who = useWatch({ control, name: 'who' });
  const [least, most] = useWatch({ control, name: ['ageLeast', 'ageMost'] });
  if (who === 'panel') return null;
  return (
    <>
      <div className="field-row">
        <Field control={control} name="ageLeast">
          {(field) => <NumberField {...field} label={t('roundForm.ageLeast')} maximum={120} isOptional />}
        </Field>
        <Field control={control} name="ageMost">
          {(field) => <NumberField {...field} label={t('roundForm.ageMost')} maximum={120} isOptional />}
        </Field>
        {least === null && most === null ? null : (
          <Field control={control} name="ageOn">
            {(field) => <DayField {...field} label={t('roundForm.ageOn')} isOptional />}
          </Field>
        )}
      </div>
      <Field control={control} name="postcodes">
        {(field) => (
          <TextField
            {...field}
            label={t('roundForm.postcodes')}
            description={t('roundForm.postcodesHelp')}
            isOptional
          />
        )}
      </Field>
    </>
  );
}
