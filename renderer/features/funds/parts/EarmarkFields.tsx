/** What the money may go to: anything, or one theme, area or initiative. */
import type { Fund } from '@shared/domain/funds/fund';
import type { Initiative } from '@shared/domain/people/initiative';
import type { Round } from '@shared/domain/voting/round';
import { useFormContext, useWatch } from 'react-hook-form';
import { ComboBox } from '../../../ui/fields/ComboBox';
import { Select } from '../../../ui/fields/Select';
import { chosen } from '../../../ui/forms/chosen';
import { Field } from '../../../ui/forms/Field';
import { useWords } from '../../../ui/words';
import { type ContributionFormValues, EARMARK_KINDS } from '../contribution-form';

export type EarmarkFieldsProps = {
  readonly fund: Pick<Fund, 'themes' | 'areas'>;
  readonly initiatives: readonly Initiative[];
  /** Those that are not decided yet. */
  readonly rounds: readonly Pick<Round, 'id' | 'name'>[];
};

const asChoice = (value: string) => ({ value, label: value });

export function EarmarkFields({ fund, initiatives, rounds }: EarmarkFieldsProps) {
  const { t } = useWords();
  const { control } = useFormContext<ContributionFormValues>();
  const kind = useWatch({ control, name: 'earmark' });
  const possible = {
    none: true,
    theme: fund.themes.length > 0,
    area: fund.areas.length > 0,
    round: rounds.length > 0,
    initiative: initiatives.length > 0,
  };
  const kinds = EARMARK_KINDS.filter((value) => possible[value]).map((value) => ({
    value,
    label: t(`funds.contribution.earmark.${value}`),
  }));
  return (
    <>
      <Field control={control} name="earmark">
        {(field) => (
          <Select
            {...chosen(field)}
            label={t('funds.contribution.earmark')}
            description={t('funds.contribution.earmarkHelp')}
            choices={kinds}
          />
        )}
      </Field>
      {kind === 'theme' ? (
        <Field control={control} name="theme">
          {(field) => (
            <Select
              {...field}
              label={t('funds.contribution.earmarkTheme')}
              choices={fund.themes.map(asChoice)}
            />
          )}
        </Field>
      ) : null}
      {kind === 'area' ? (
        <Field control={control} name="area">
          {(field) => (
            <Select
              {...field}
              label={t('funds.contribution.earmarkArea')}
              choices={fund.areas.map(asChoice)}
            />
          )}
        </Field>
      ) : null}
      {kind === 'round' ? (
        <Field control={control} name="roundId">
          {(field) => (
            <Select
              {...field}
              label={t('agreements.earmarkRound')}
              choices={rounds.map(({ id, name }) => ({ value: `${id}`, label: name }))}
            />
          )}
        </Field>
      ) : null}
      {kind === 'initiative' ? (
        <Field control={control} name="initiativeId">
          {(field) => (
            <ComboBox
              {...field}
              label={t('funds.contribution.earmarkInitiative')}
              choices={initiatives.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
        </Field>
      ) : null}
    </>
  );
}
