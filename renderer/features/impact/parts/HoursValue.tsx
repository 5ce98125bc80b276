/** The hours of volunteers in three ways of valuing; the rates are data and may be changed to see what they do. */
import rates from '@resources/impact/volunteer-rates.json';
import { HourlyRate, type Valuation, volunteerValue } from '@shared/domain/impact/volunteer-value';
import { formatNumber } from '@shared/i18n/format';
import type { Cents } from '@shared/kernel/money';
import { useState } from 'react';
import { z } from 'zod';
import { MoneyField } from '../../../ui/fields/MoneyField';
import { Card, CardGrid, Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';

const RATES = z.array(HourlyRate).parse(rates);

export function HoursValue({ hours }: { hours: number }) {
  const { t } = useWords();
  const [own, setOwn] = useState<Partial<Record<Valuation, Cents | null>>>({});
  return (
    <Section title={t('impact.hoursTitle')} intro={t('impact.hoursIntro')}>
      <CardGrid>
        {RATES.map((rate) => (
          <OneWay
            key={rate.valuation}
            hours={hours}
            rate={rate}
            typed={own[rate.valuation]}
            onType={(amount) => setOwn({ ...own, [rate.valuation]: amount })}
          />
        ))}
      </CardGrid>
    </Section>
  );
}

type OneWayProps = {
  readonly hours: number;
  readonly rate: HourlyRate;
  /** undefined: the rate was not touched; null: the field is empty. */
  readonly typed: Cents | null | undefined;
  readonly onType: (amount: Cents | null) => void;
};

function OneWay({ hours, rate, typed, onType }: OneWayProps) {
  const { t, euro } = useWords();
  const amount = typed === undefined ? rate.rate : typed;
  const way = t(`impact.valuation.${rate.valuation}`);
  const isOwn = amount !== rate.rate;
  return (
    <Card title={way}>
      <p>{t(`impact.valuationHelp.${rate.valuation}`)}</p>
      <MoneyField label={`${way}: ${t('impact.rate').toLowerCase()}`} value={amount} onChange={onType} />
      <p className="rate-source">{isOwn ? t('impact.rateOwn') : `${rate.source} (${rate.year})`}</p>
      {amount === null ? null : (
        <p className="rate-sum" role="status">
          {t('impact.hoursLine', {
            hours: formatNumber(hours),
            rate: euro(amount),
            value: euro(volunteerValue(hours, amount)),
          })}
        </p>
      )}
    </Card>
  );
}
