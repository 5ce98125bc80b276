/** What was agreed: who, which plan, which sources, what is asked afterwards and by when. */
import { moneyOfGrant } from '@shared/domain/grants/grant-money';
import { formatIban } from '@shared/kernel/iban';
import type { GrantFile } from '../../../data/queries/grants';
import { hrefOf } from '../../../routes';
import { asksText } from '../../../ui/asks-text';
import { TextLink } from '../../../ui/Button';
import { DayText } from '../../../ui/DayText';
import { FactList } from '../../../ui/data/FactList';
import { PlainTable } from '../../../ui/data/PlainTable';
import { Section } from '../../../ui/layout/Section';
import { MoneyText } from '../../../ui/MoneyText';
import { useWords } from '../../../ui/words';

export function GrantFacts({ file }: { file: GrantFile }) {
  const words = useWords();
  const { t } = words;
  const { grant, application, initiative, round } = file;
  const account = initiative?.bankAccount ?? null;
  const facts = [
    {
      label: t('grants.initiative'),
      value: (
        <TextLink href={hrefOf({ name: 'initiative', initiativeId: grant.initiativeId })}>
          {initiative?.name ?? t('common.unknown')}
        </TextLink>
      ),
    },
    {
      label: t('grants.application'),
      value: (
        <TextLink href={hrefOf({ name: 'application', applicationId: grant.applicationId })}>
          {application?.title ?? t('common.unknown')}
        </TextLink>
      ),
    },
    {
      label: t('grants.round'),
      value:
        round === null ? (
          t('grants.noRound')
        ) : (
          <TextLink href={hrefOf({ name: 'roundResult', roundId: round.id })}>{round.name}</TextLink>
        ),
    },
    { label: t('grants.awardedOn'), value: <DayText day={grant.awardedOn} length="long" /> },
    { label: t('grants.asked'), value: t(`grants.band.${grant.band}`) },
    ...asksText(grant.asks, file.giverNames, words).map((line, index) => ({
      label: t('asks.by', { n: index + 1 }),
      value: line,
    })),
    { label: t('grants.reportDue'), value: <DayText day={grant.reportDue} length="long" /> },
    {
      label: t('grants.account'),
      value: account === null ? t('grants.noAccount') : `${formatIban(account.iban)}, ${account.holder}`,
    },
  ];
  return (
    <>
      <Section title={t('grants.facts')}>
        <FactList facts={facts} />
      </Section>
      <Section title={t('grants.moneyBySource')}>
        <SourceTable file={file} />
      </Section>
    </>
  );
}

function SourceTable({ file }: { file: GrantFile }) {
  const { t } = useWords();
  const titles = new Map(file.contributions.map(({ id, title }) => [id, title]));
  const rows = [...moneyOfGrant(file.entries, file.grant.id)].map(([id, money]) => ({
    id,
    title: titles.get(id) ?? t('common.unknown'),
    ...money,
  }));
  type Row = (typeof rows)[number];
  const money = (id: 'awarded' | 'paid' | 'toPay' | 'toComeBack' | 'returned') => ({
    id,
    label: t(`grants.${id}`),
    align: 'end' as const,
    cell: (row: Row) => <MoneyText amount={row[id]} />,
  });
  return (
    <PlainTable
      caption={t('grants.moneyBySource')}
      rows={rows}
      rowId={(row) => row.id}
      columns={[
        {
          id: 'source',
          label: t('grants.source'),
          cell: (row) => (
            <TextLink href={hrefOf({ name: 'contribution', contributionId: row.id })}>{row.title}</TextLink>
          ),
        },
        money('awarded'),
        money('paid'),
        money('toPay'),
        money('toComeBack'),
        money('returned'),
      ]}
    />
  );
}
