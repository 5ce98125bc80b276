/** What was fixed beforehand, with the fingerprints that anyone can check. */
import { listHash } from '@shared/domain/panel/lottery/draw';
import { hasValues, type Lottery } from '@shared/domain/panel/lottery/lottery';
import { DayText } from '../../../ui/DayText';
import { type Fact, FactList } from '../../../ui/data/FactList';
import { HashText } from '../../../ui/HashText';
import { useWords } from '../../../ui/words';

export type PromiseFactsProps = { readonly lottery: Lottery; readonly more?: readonly Fact[] };

export function PromiseFacts({ lottery, more = [] }: PromiseFactsProps) {
  const { t } = useWords();
  const { list, commitment, committedOn } = lottery;
  return (
    <FactList
      facts={[
        { label: t('lottery.commitment'), value: <HashText hash={commitment} /> },
        ...(hasValues(lottery)
          ? [{ label: t('lottery.listHash'), value: <HashText hash={listHash(list)} /> }]
          : []),
        { label: t('lottery.fixedOn'), value: <DayText day={committedOn} length="long" /> },
        ...more,
        { label: t('lottery.seats'), value: list.size },
        { label: t('lottery.candidates'), value: list.candidates.length },
        ...list.strata.map(({ name, seats }) => ({
          label: t('lottery.seatsBy', { stratum: name }),
          value: seats.map((one) => `${one.value}: ${one.seats}`).join(', '),
        })),
      ]}
    />
  );
}
