/** What the awards of a round will be, before they are made; or why they cannot be made yet. */
import type { RoundAwards } from '@shared/domain/grants/round-awards';
import { hrefOf } from '../../../routes';
import { LinkButton } from '../../../ui/Button';
import { PlainTable } from '../../../ui/data/PlainTable';
import { Callout } from '../../../ui/feedback/Callout';
import { Section } from '../../../ui/layout/Section';
import { MoneyText } from '../../../ui/MoneyText';
import { useWords, type Words } from '../../../ui/words';
import type { AwardCheck, AwardRow, SourceRow } from '../award-view';

export function AwardPreview({ awards, check }: { awards: RoundAwards; check: AwardCheck }) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <Section title={t('grants.awardTable')} intro={t('grants.declinedLine', { n: awards.declined.length })}>
        {check.rows.length === 0 ? (
          <p>{t('grants.noneChosen')}</p>
        ) : (
          <PlainTable
            caption={t('grants.awardTable')}
            rows={check.rows}
            rowId={(row) => row.id}
            columns={awardColumns(words, awards)}
          />
        )}
      </Section>
      <Section title={t('grants.awardSourcesTable')}>
        <div className="stack">
          <PlainTable
            caption={t('grants.awardSourcesTable')}
            rows={check.sources}
            rowId={(row) => row.id}
            columns={sourceColumns(words)}
          />
          <Checks awards={awards} check={check} />
        </div>
      </Section>
    </>
  );
}

function awardColumns({ t }: Words, awards: RoundAwards) {
  return [
    { id: 'plan', label: t('grants.plan'), cell: (row: AwardRow) => row.plan, total: t('common.total') },
    { id: 'initiative', label: t('grants.initiative'), cell: (row: AwardRow) => row.initiative },
    { id: 'sources', label: t('grants.awardSources'), cell: (row: AwardRow) => row.sources },
    { id: 'asked', label: t('grants.asked'), cell: (row: AwardRow) => t(`grants.band.${row.band}`) },
    {
      id: 'amount',
      label: t('grants.amount'),
      align: 'end' as const,
      cell: (row: AwardRow) => <MoneyText amount={row.amount} />,
      total: <MoneyText amount={awards.total} />,
    },
  ];
}

function sourceColumns({ t }: Words) {
  const money = (id: 'setAside' | 'used' | 'staysFree') => ({
    id,
    label: t(`grants.${id}`),
    align: 'end' as const,
    cell: (row: SourceRow) => <MoneyText amount={row[id]} />,
  });
  return [
    { id: 'source', label: t('grants.source'), cell: (row: SourceRow) => row.title },
    money('setAside'),
    money('used'),
    money('staysFree'),
  ];
}

function Checks({ awards, check }: { awards: RoundAwards; check: AwardCheck }) {
  const { t, euro } = useWords();
  const n = check.withoutAccount;
  return (
    <>
      <Callout tone="done" title={t('grants.checks')}>
        <ul>
          <li>{t('grants.checkPot', { total: euro(awards.total), pot: euro(awards.round.pot) })}</li>
          <li>{t('grants.checkMoney')}</li>
          <li>{t('grants.checkEarmarks')}</li>
          {n === 0 ? <li>{t('grants.checkAccounts')}</li> : null}
        </ul>
      </Callout>
      {n === 0 ? null : <Callout tone="warning" title={t('grants.checkNoAccounts', { n })} />}
    </>
  );
}

type BlockedProps = {
  readonly refusal: { readonly code: string; readonly params: object };
  readonly roundId: string | null;
};

/** The rules say no for a reason that no field of this screen can mend: says it, with the ways out. */
export function AwardBlocked({ refusal, roundId }: BlockedProps) {
  const { t, forCode } = useWords();
  return (
    <div className="stack">
      <Callout tone="warning" title={t('grants.cannotAward')}>
        <p>{forCode(refusal.code, refusal.params)}</p>
      </Callout>
      <div className="form-actions">
        {refusal.code === 'grants.notEnoughMoney' ? (
          <LinkButton kind="primary" href={hrefOf({ name: 'contributions' })}>
            {t('grants.toContributions')}
          </LinkButton>
        ) : null}
        {roundId === null ? null : (
          <LinkButton href={hrefOf({ name: 'round', roundId })}>{t('grants.backToRound')}</LinkButton>
        )}
      </div>
    </div>
  );
}
