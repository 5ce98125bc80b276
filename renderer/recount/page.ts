/** What the recount page shows: whether all agrees, the vote, every plan with its reason, and every ballot. */
import { supportOf, votersOf } from '@shared/domain/voting/official-count';
import { findRule } from '@shared/domain/voting/rules/registry';
import { explainTally } from '@shared/domain/voting/tally';
import { amountsIn } from '@shared/i18n/amounts-in';
import { formatNumber } from '@shared/i18n/format';
import { supportWords, whySentences } from '@shared/i18n/why-words';
import { type Sha256, shortHash } from '@shared/kernel/hash';
import { element, facts, section, table } from './elements';
import { equalBallots } from './equal-ballots';
import { proof } from './proof';
import { receipts } from './receipts';
import type { Shown } from './shown';
import type { PageWords } from './words';

export function pageOf(shown: Shown, words: PageWords): Node[] {
  const { t } = words;
  const { isSame } = shown.recounted;
  const isAllSame = isSame.box && isSame.regulation && isSame.outcome;
  return [
    element('section', { class: isAllSame ? 'verdict good' : 'verdict bad', role: 'status' }, [
      element('p', { class: 'verdict-line' }, [t(isAllSame ? 'recount.same' : 'recount.differs')]),
      element('p', {}, [t('recount.how')]),
    ]),
    checks(shown, words),
    voteFacts(shown, words),
    plans(shown, words),
    ties(shown, words),
    ...proof(shown, words),
    ballots(shown, words),
    ...receipts(shown, words),
  ];
}

function checks({ round, recounted }: Shown, { t }: PageWords): HTMLElement {
  const show = amountsIn(round.currency);
  const code = (hash: Sha256) => element('code', {}, [shortHash(hash)]);
  const line = (outcome: { readonly chosen: readonly unknown[]; readonly totalCost: number }) =>
    t('recount.outcomeLine', { n: outcome.chosen.length, cost: show(outcome.totalCost as never) });
  const rows = [
    {
      what: t('recount.outcome'),
      recorded: line(round.state.outcome),
      found: line(recounted.outcome),
      isSame: recounted.isSame.outcome,
    },
    {
      what: t('recount.box'),
      recorded: code(round.state.boxHash),
      found: code(recounted.outcome.boxHash),
      isSame: recounted.isSame.box,
    },
    {
      what: t('recount.regulation'),
      recorded: code(round.state.regulationHash),
      found: code(recounted.regulationHash),
      isSame: recounted.isSame.regulation,
    },
  ];
  return section(t('recount.checks'), [
    table(
      t('recount.checks'),
      [
        { label: t('recount.check'), cell: (row) => row.what },
        { label: t('recount.recorded'), cell: (row) => row.recorded },
        { label: t('recount.found'), cell: (row) => row.found },
        { label: t('recount.verdict'), cell: (row) => t(row.isSame ? 'recount.yes' : 'recount.no') },
      ],
      rows,
    ),
    element('p', {}, [t('recount.paper')]),
  ]);
}

/** Each pot with the titles of its plans; nothing where there is one for all. */
function potFacts({ vote, round }: Shown, { t, list }: Pick<PageWords, 't' | 'list'>) {
  const titles = new Map<string, string>(vote.plans.map(({ id, title }) => [id, title]));
  const show = amountsIn(round.currency);
  return (round.settings.pots?.pots ?? []).map(({ key, amount, planIds }): [string, string] => [
    t('pots.amount', { key }),
    `${show(amount)}: ${list(planIds.map((id) => `‘${titles.get(id) ?? ''}’`))}`,
  ]);
}

function voteFacts(shown: Shown, { t, day, language, list }: PageWords): HTMLElement {
  const { round } = shown;
  const rule = findRule(round.state.outcome.rule.ruleId);
  return section(t('recount.facts'), [
    facts([
      [t('recount.pot'), amountsIn(round.currency)(round.pot)],
      ...potFacts(shown, { t, list }),
      [t('recount.rule'), rule === null ? '' : `${rule.label[language]}. ${rule.description[language]}`],
      [t('recount.ballots'), formatNumber(round.state.ballotCount)],
      [t('recount.opened'), day(round.state.openedOn)],
      [t('recount.closed'), day(round.state.closedOn)],
    ]),
  ]);
}

function plans({ vote, round, recounted }: Shown, { t, list }: PageWords): HTMLElement {
  const { tally, election, outcome } = recounted;
  const show = amountsIn(round.currency);
  const titles = new Map<string, string>(vote.plans.map(({ id, title }) => [id, title]));
  const [support, voters] = [supportOf(election), votersOf(election)];
  const place = new Map(election.projects.map(({ id }, index) => [id, index]));
  const granted = new Map<string, string>(
    outcome.chosen.map(({ applicationId, amount }) => [applicationId, show(amount)]),
  );
  const why = (id: string): string => {
    const explanation = explainTally(tally, id);
    return explanation === null
      ? ''
      : whySentences(explanation, {
          t,
          list,
          show,
          view: outcome.rule.view,
          titleOf: (plan) => titles.get(plan) ?? '',
          votersOf: (plan) => voters[place.get(plan) ?? -1] ?? 0,
        }).join(' ');
  };
  return section(t('recount.plans'), [
    table(
      t('recount.plans'),
      [
        { label: t('recount.plan'), cell: (id) => titles.get(id) ?? '' },
        {
          label: t('result.support'),
          isNumber: true,
          cell: (id) => supportWords(t, outcome.rule.view, support[place.get(id) ?? -1] ?? 0),
        },
        { label: t('recount.granted'), isNumber: true, cell: (id) => granted.get(id) ?? '–' },
        { label: t('recount.why'), cell: why },
      ],
      [...tally.chosen, ...tally.notChosen],
    ),
  ]);
}

function ties({ vote, recounted }: Shown, { t, list }: PageWords): HTMLElement {
  const titles = new Map<string, string>(vote.plans.map(({ id, title }) => [id, title]));
  const { ties: met } = recounted.tally;
  const lines = met.map(({ projects, preferred, dividesOutcome }) => {
    const named = list(projects.map((id) => `‘${titles.get(id) ?? ''}’`));
    const line = t('result.tieLine', { plans: named, preferred: titles.get(preferred) ?? '' });
    return element('li', {}, [`${line} ${t(dividesOutcome ? 'result.tieDecides' : 'result.tieHarmless')}`]);
  });
  return section(t('result.tiesTitle'), [
    lines.length === 0 ? element('p', {}, [t('result.tiesNone')]) : element('ul', {}, lines),
  ]);
}

function ballots({ vote, round }: Shown, { t }: PageWords): HTMLElement {
  const rows = equalBallots(vote, round.ballotKind);
  return section(t('recount.list'), [
    element('p', {}, [t('recount.listIntro')]),
    element('details', {}, [
      element('summary', {}, [t('recount.listShow')]),
      table(
        t('recount.list'),
        [
          {
            label: t('recount.ballot'),
            cell: ({ choices }) => (choices === '' ? t('recount.blank') : choices),
          },
          { label: t('recount.times'), isNumber: true, cell: ({ times }) => formatNumber(times) },
        ],
        rows,
      ),
    ]),
  ]);
}
