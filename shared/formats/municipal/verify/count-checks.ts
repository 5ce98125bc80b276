/**
 * Sixth check: every round is counted again out of the export alone, by its own rule, and gives the same outcome. Where
 * the ballots were destroyed after the objection term there is nothing left to count, and the report says so.
 */
import { ApplicationId } from '../../../domain/applications/application';
import { boxHash } from '../../../domain/voting/box';
import { type CountableBallot, type CountableRound, startCount } from '../../../domain/voting/official-count';
import { BALLOT_KINDS, CountRule } from '../../../domain/voting/round';
import { POT_KINDS, type Pots } from '../../../domain/voting/round-settings';
import { findRule } from '../../../domain/voting/rules/registry';
import { finish } from '../../../domain/voting/rules/rule';
import { YES_SHARES } from '../../../domain/voting/yes-share';
import { NO_HASH } from '../../../kernel/hash';
import { Cents } from '../../../kernel/money';
import { POTS_BY } from '../tables/vote-tables';
import type { Finding } from './finding';
import { centsOf } from './money-checks';
import type { ReadRow, ReadTables } from './read-tables';

function money(cell: string): Cents {
  return Cents.parse(Number(centsOf(cell)));
}

function ofRound(tables: ReadTables, table: string, round: string): ReadRow[] {
  return (tables.get(table)?.rows ?? []).filter(({ cells }) => cells.ronde_id === round);
}

/** Row by row: one row is one choice, a blank ballot has one row without a plan. */
function ballotsOf(rows: readonly ReadRow[]): CountableBallot[] {
  const ballots = new Map<string, CountableBallot['choices'][number][]>();
  for (const { cells } of rows) {
    const number = cells.biljet ?? '';
    const choices = ballots.get(number) ?? [];
    ballots.set(number, choices);
    const plan = cells.aanvraag_id ?? '';
    const points = cells.punten ?? '';
    if (plan !== '') {
      choices.push({
        applicationId: ApplicationId.parse(plan),
        points: points === '' ? null : Number(points),
      });
    }
  }
  return [...ballots.values()].map((choices) => ({ choices, cells: {}, salt: null }));
}

/** The count takes the default score from where an imported round keeps it. */
function originOf(defaultPoints: string): CountableRound['origin'] {
  if (defaultPoints === '') return { kind: 'own' };
  const meta = [{ key: 'default_score', value: defaultPoints }];
  return { kind: 'pabulib', fileName: 'export', fileHash: NO_HASH, meta };
}

function roundFrom(row: ReadRow, plans: readonly ReadRow[]): CountableRound {
  const { cells } = row;
  const byLot = [...plans].sort((a, b) => Number(a.cells.lot) - Number(b.cells.lot));
  const threshold = cells.drempel ?? '';
  return {
    pot: money(cells.pot ?? ''),
    ballotKind: BALLOT_KINDS.find((kind) => kind === cells.stembiljet) ?? 'approval',
    threshold: threshold === '' ? null : Number(threshold),
    plans: plans.map((plan) => ({
      applicationId: ApplicationId.parse(plan.cells.aanvraag_id),
      cost: money(plan.cells.kosten ?? ''),
    })),
    lotOrder: byLot.map((plan) => ApplicationId.parse(plan.cells.aanvraag_id)),
    settings: {
      least: leastOf(plans),
      pots: potsOf(row, plans),
      yesShare: YES_SHARES.find((share) => share === cells.ja_deel) ?? 'half',
    },
    origin: originOf(cells.standaardpunten ?? ''),
  };
}

/** Each plan says its pot and what is in it. */
function potsOf({ cells }: ReadRow, plans: readonly ReadRow[]): CountableRound['settings']['pots'] {
  const by = POT_KINDS.find((kind) => POTS_BY[kind] === cells.potten_per);
  if (by === undefined) return null;
  const pots = new Map<string, Pots['pots'][number]>();
  for (const plan of plans) {
    const key = plan.cells.pot ?? '';
    const pot = pots.get(key) ?? { key, amount: money(plan.cells.pot_bedrag ?? ''), planIds: [] };
    pot.planIds.push(ApplicationId.parse(plan.cells.aanvraag_id));
    pots.set(key, pot);
  }
  return { by, pots: [...pots.values()] };
}

function leastOf(plans: readonly ReadRow[]): CountableRound['settings']['least'] {
  return Object.fromEntries(
    plans.flatMap(({ cells }) => {
      const least = cells.minstens ?? '';
      return least === '' ? [] : [[ApplicationId.parse(cells.aanvraag_id), money(least)]];
    }),
  );
}

function publishedChoice(plans: readonly ReadRow[]): string[] {
  return plans
    .filter(({ cells }) => cells.gekozen !== '')
    .sort((a, b) => Number(a.cells.gekozen) - Number(b.cells.gekozen))
    .map(({ cells }) => cells.aanvraag_id ?? '');
}

function checkRound(row: ReadRow, tables: ReadTables): Finding[] {
  const id = row.cells.ronde_id ?? '';
  const name = row.cells.naam ?? id;
  const rule = CountRule.parse({
    ruleId: row.cells.regel,
    view: row.cells.gewicht,
    step: money(row.cells.stap ?? ''),
  });
  if (findRule(rule.ruleId) === null) {
    return [{ code: 'verify.ruleUnknown', params: { round: name, rule: rule.ruleId } }];
  }
  const plans = ofRound(tables, 'stemplannen', id);
  const round = roundFrom(row, plans);
  const ballots = ballotsOf(ofRound(tables, 'stembiljetten', id));
  if (ballots.length === 0 && row.cells.stembus_hash === '') {
    return [{ code: 'verify.onlyTotals', params: { round: name } }];
  }
  if (boxHash(ballots, round.ballotKind) !== row.cells.stembus_hash) {
    return [{ code: 'verify.boxDiffers', params: { round: name } }];
  }
  const { chosen, totalCost } = finish(startCount(round, ballots, rule).slices).tally;
  const same =
    JSON.stringify(chosen) === JSON.stringify(publishedChoice(plans)) &&
    totalCost === money(row.cells.verdeeld ?? '') &&
    ballots.length === Number(row.cells.stembiljetten);
  return same ? [] : [{ code: 'verify.countDiffers', params: { round: name } }];
}

/** A round whose cells do not form a round (an id that is none, a rule without a step) differs by definition. */
export function checkCounts(tables: ReadTables): Finding[] {
  return (tables.get('rondes')?.rows ?? []).flatMap((row): Finding[] => {
    try {
      return checkRound(row, tables);
    } catch {
      return [{ code: 'verify.countDiffers', params: { round: row.cells.naam ?? '' } }];
    }
  });
}
