/** The seats of each group of one stratum, beside how many candidates there are in it. */
import type { Stratum } from '@shared/domain/panel/lottery/lottery-file';
import { Button } from '../../../ui/Button';
import { NumberField } from '../../../ui/fields/NumberField';
import { useWords } from '../../../ui/words';

export type StratumSeatsProps = {
  readonly stratum: Stratum;
  readonly counts: ReadonlyMap<string, number>;
  readonly onChange: (seats: Stratum['seats']) => void;
  readonly onProportional: () => void;
};

export function StratumSeats({ stratum, counts, onChange, onProportional }: StratumSeatsProps) {
  const { t } = useWords();
  const { name, seats } = stratum;
  const put = (value: string, number: number) =>
    onChange(seats.map((one) => (one.value === value ? { value, seats: number } : one)));
  return (
    <fieldset className="field-set">
      <legend>{t('lottery.seatsBy', { stratum: name })}</legend>
      <div className="stack">
        <div className="field-row">
          {seats.map(({ value, seats: number }) => (
            <NumberField
              key={value}
              label={value}
              description={t('lottery.outOf', { n: counts.get(value) ?? 0 })}
              value={number}
              maximum={500}
              onChange={(typed) => put(value, typed ?? 0)}
            />
          ))}
        </div>
        <div className="button-row">
          <Button kind="quiet" onPress={onProportional}>
            {t('lottery.proportional')}
          </Button>
        </div>
      </div>
    </fieldset>
  );
}
