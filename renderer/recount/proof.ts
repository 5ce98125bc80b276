/** The proof of a count by equal shares: whether it holds, the sums in euros, and the whole table in exact parts. */
import { certificateReport } from '@shared/domain/voting/certificate-report';
import type { Election } from '@shared/domain/voting/election';
import { potsOf } from '@shared/domain/voting/pots';
import {
  type Certificate,
  certificateOf,
  type PayingGroup,
  paidForPlans,
} from '@shared/domain/voting/rules/equal-shares/certificate';
import { flooredCents, type Tally } from '@shared/domain/voting/tally';
import { amountsIn } from '@shared/i18n/amounts-in';
import { formatNumber } from '@shared/i18n/format';
import { element, folded, section, table } from './elements';
import type { Shown } from './shown';
import type { PageWords } from './words';

/** One for each pot; nothing where equal shares did not decide. */
export function proof(shown: Shown, words: PageWords): Node[] {
  const { t } = words;
  const { elections, byPot } = shown.recounted;
  return potsOf(shown.round).flatMap(({ key }, index) => {
    const [election, tally] = [elections[index], byPot[index]];
    if (election === undefined || tally === undefined) return [];
    const title = key === null ? t('proof.title') : `${t('proof.title')}: ${t('pots.amount', { key })}`;
    return proofOf(shown, { election, tally, title }, words);
  });
}

interface Proved {
  readonly election: Election;
  readonly tally: Tally;
  readonly title: string;
}

function proofOf({ vote, round }: Shown, { election, tally, title }: Proved, words: PageWords): Node[] {
  const { t } = words;
  const report = certificateReport(election, tally);
  const certificate = certificateOf(election, tally);
  if (report === null || certificate === null) return [];
  const titles = new Map<string, string>(vote.plans.map(({ id, title }) => [id, title]));
  const titleOf = (id: string) => titles.get(id) ?? '';
  const show = amountsIn(round.currency);
  const euros = (amount: string) => show(flooredCents(amount));
  const holds = report.problems.length === 0;
  const plan = { label: t('recount.plan'), cell: (row: { project: string }) => titleOf(row.project) };
  return [
    section(title, [
      element('p', { class: holds ? 'good' : 'bad' }, [
        element('span', { class: 'verdict-line' }, [t(holds ? 'proof.holds' : 'proof.fails')]),
      ]),
      element('p', {}, [holds ? t('proof.means') : t('proof.intro')]),
      element('h3', {}, [t('proof.bought')]),
      table(
        t('proof.bought'),
        [
          plan,
          { label: t('proof.payers'), isNumber: true, cell: ({ payers }) => formatNumber(payers) },
          { label: t('proof.paid'), isNumber: true, cell: ({ paid }) => euros(paid) },
          { label: t('proof.cost'), isNumber: true, cell: ({ cost }) => show(cost) },
        ],
        report.bought,
      ),
      ...(report.others.length === 0
        ? []
        : [
            element('h3', {}, [t('proof.others')]),
            table(
              t('proof.others'),
              [
                plan,
                { label: t('proof.left'), isNumber: true, cell: ({ left }) => euros(left) },
                { label: t('proof.cost'), isNumber: true, cell: ({ cost }) => show(cost) },
              ],
              report.others,
            ),
          ]),
      folded(t('recount.proofShow'), wholeTable(certificate, titleOf, words)),
    ]),
  ];
}

/** Each row adds up by itself; each column, times the ballots, adds up to what the plan costs. */
function wholeTable(certificate: Certificate, titleOf: (id: string) => string, { t }: PageWords): Node[] {
  const { denominator, endowment, plans, groups } = certificate;
  const paid = paidForPlans(certificate);
  const whole = (units: bigint | undefined) => String(units ?? 0n);
  const ballots = groups.reduce((sum, group) => sum + group.ballots, 0);
  type Row = PayingGroup | null;
  const rows: Row[] = [...groups, null];
  return [
    element('p', {}, [t('recount.proofUnits', { parts: whole(denominator) })]),
    element('p', {}, [t('recount.proofAdd', { start: whole(endowment) })]),
    table<Row>(
      t('recount.proofShow'),
      [
        {
          label: t('proof.support'),
          cell: (row) => {
            if (row === null) return t('recount.proofSum');
            return row.support.length === 0 ? t('proof.blank') : row.support.map(titleOf).join('; ');
          },
        },
        {
          label: t('proof.ballots'),
          isNumber: true,
          cell: (row) => formatNumber(row?.ballots ?? ballots),
        },
        ...plans.map(({ project }) => ({
          label: titleOf(project),
          isNumber: true,
          cell: (row: Row) => whole(row === null ? paid.get(project) : row.paid.get(project)),
        })),
        {
          label: t('proof.leftEach'),
          isNumber: true,
          cell: (row) => (row === null ? '–' : whole(row.left)),
        },
      ],
      rows,
    ),
  ];
}
