/** What was still to come in or to be paid at the end of a year, award by award and promise by promise. */
import type { YearFigures } from '@shared/domain/yearclose/year-figures';
import type { YearWorld } from '../../../data/queries/year';
import { hrefOf } from '../../../routes';
import { TextLink } from '../../../ui/Button';
import { PlainTable } from '../../../ui/data/PlainTable';
import { MoneyText } from '../../../ui/MoneyText';
import { useWords } from '../../../ui/words';
import { accountWords, outstandingName } from '../year-words';

export function OutstandingTable({ world, figures }: { world: YearWorld; figures: YearFigures }) {
  const { t } = useWords();
  const rows = figures.outstanding.map((open) => ({ open, named: outstandingName(t, world, open) }));
  if (rows.length === 0) return <p>{t('year.nothingOpen')}</p>;
  return (
    <div className="stack">
      <p>{t('year.stillOpenIntro')}</p>
      <PlainTable
        caption={t('year.stillOpen')}
        rows={rows}
        rowId={({ open }) => `${open.account} ${open.grantId ?? open.source}`}
        columns={[
          {
            id: 'about',
            label: t('year.about'),
            cell: ({ named: { title, route } }) =>
              route === null ? title : <TextLink href={hrefOf(route)}>{title}</TextLink>,
          },
          { id: 'account', label: t('year.account'), cell: ({ open }) => accountWords(t, open.account) },
          {
            id: 'amount',
            label: t('year.amount'),
            align: 'end',
            cell: ({ open }) => <MoneyText amount={open.amount} />,
          },
        ]}
      />
    </div>
  );
}
