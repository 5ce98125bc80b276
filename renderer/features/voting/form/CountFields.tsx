/** Section of the round form about the count: the rule in plain words, and what that rule asks for. */
import { rulesFor } from '@shared/domain/voting/count-rule';
import { YES_SHARES } from '@shared/domain/voting/yes-share';
import { useWatch } from 'react-hook-form';
import { hrefOf } from '../../../routes';
import { TextLink } from '../../../ui/Button';
import { MoneyField } from '../../../ui/fields/MoneyField';
import { NumberField } from '../../../ui/fields/NumberField';
import { RadioGroup } from '../../../ui/fields/RadioGroup';
import { Select } from '../../../ui/fields/Select';
import { chosen } from '../../../ui/forms/chosen';
import { Field } from '../../../ui/forms/Field';
import { useWords } from '../../../ui/words';
import { ruleAsks, ruleDescription } from '../round-words';
import { ruleFitting } from './count-values';
import { FoldedFields, FormSection } from './FormSection';
import type { RoundSectionProps } from './section-props';

export function CountFields({ control }: RoundSectionProps) {
  const { t, language } = useWords();
  const kind = useWatch({ control, name: 'ballotKind' });
  const ruleId = ruleFitting(kind, useWatch({ control, name: 'ruleId' }) ?? '');
  return (
    <FormSection title={t('roundForm.count')}>
      <Field control={control} name="ruleId">
        {(field) => (
          <Select
            {...field}
            // Another kind of ballot has another list of rules, and the items of a list keep their ids.
            key={kind}
            value={ruleId}
            width="full"
            label={t('voting.formRule')}
            description={t('voting.formRuleHelp')}
            choices={rulesFor(kind).map((rule) => ({
              value: rule.id,
              label: rule.label[language],
              description: rule.description[language],
            }))}
          />
        )}
      </Field>
      <p className="field-full rule-explained">{ruleDescription({ ruleId }, language)}</p>
      <p className="field-full">
        <TextLink href={hrefOf({ name: 'tryRules' })}>{t('roundForm.tryFirst')}</TextLink>
      </p>
      {ruleAsks(ruleId, 'yesShare') ? (
        <Field control={control} name="yesShare">
          {(field) => (
            <RadioGroup
              {...chosen(field)}
              label={t('ballotForm.yesShare')}
              description={t('ballotForm.yesShareHelp')}
              choices={YES_SHARES.map((value) => ({ value, label: t(`ballotForm.yesShare.${value}`) }))}
            />
          )}
        </Field>
      ) : null}
      {ruleAsks(ruleId, 'threshold') ? (
        <Field control={control} name="threshold">
          {(field) => (
            <NumberField
              {...field}
              label={t('voting.formThreshold')}
              description={t('voting.formThresholdHelp')}
              isOptional
            />
          )}
        </Field>
      ) : null}
      {ruleAsks(ruleId, 'step') ? (
        <FoldedFields control={control} label={t('roundForm.countMore')} names={['step']} isOpen={false}>
          <Field control={control} name="step">
            {(field) => (
              <MoneyField {...field} label={t('voting.step')} description={t('voting.formStepHelp')} />
            )}
          </Field>
        </FoldedFields>
      ) : null}
    </FormSection>
  );
}
