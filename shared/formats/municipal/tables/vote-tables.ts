/** The rounds with all that is needed to count again: rule, lots, plans and ballots. */
import { chosenNow, overrideIn } from '../../../domain/voting/after-count';
import type { Ballot, Choice } from '../../../domain/voting/ballot';
import { boxHash } from '../../../domain/voting/box';
import { potOfPlan } from '../../../domain/voting/pots';
import type { Outcome, Round } from '../../../domain/voting/round';
import { ballotsNeeded, type Pots } from '../../../domain/voting/round-settings';
import { hasOutcome, isClosed } from '../../../domain/voting/round-status';
import { compareCodePoints } from '../../../domain/voting/tie-break';
import type { Sha256 } from '../../../kernel/hash';
import { type ExportTable, type FundRecords, tableOf } from '../layout';
import { date, euro, key, text, whole } from './columns';

/** As the export says it. */
export const POTS_BY: Readonly<Record<Pots['by'], string>> = { area: 'gebied', theme: 'thema' };

interface PlanRow {
  readonly round: Round;
  /** What the panel adds; null where it adds nothing, and for a plan that gets money. */
  readonly ownReason: string | null;
  readonly plan: Round['plans'][number];
}

interface ChoiceRow {
  readonly ballot: Ballot;
  readonly ballotNumber: number;
  readonly choice: Choice | null;
  readonly place: number;
}

export function outcomeOf(round: Round): Outcome | null {
  return round.state.status === 'counted' || round.state.status === 'decided' ? round.state.outcome : null;
}

function chosenOf(round: Round): Outcome['chosen'] {
  return outcomeOf(round)?.chosen ?? [];
}

/** Only rounds that are counted leave the fund: no interim results. */
function countedRounds({ rounds }: Pick<FundRecords, 'rounds'>): Round[] {
  return rounds.filter((round) => outcomeOf(round) !== null);
}

/** Only files of scoring votes have it; the recount needs it. */
function defaultPoints({ origin }: Round): string | null {
  if (origin.kind !== 'pabulib') return null;
  return origin.meta.find(({ key }) => key.toLowerCase() === 'default_score')?.value ?? null;
}

/**
 * Extra cells of imported ballots, such as an age, stay in the fund: the hash is over what is exported. null: the
 * ballots were destroyed when nobody could object any more.
 */
type PublicRound = Round & { readonly publicBoxHash: Sha256 | null };

function withPublicBox(round: Round, ballots: readonly Ballot[]): PublicRound {
  const box = ballots
    .filter((ballot) => ballot.roundId === round.id)
    .map(({ choices }) => ({ choices, cells: {}, salt: null }));
  const isDestroyed = box.length === 0 && (outcomeOf(round)?.ballotCount ?? 0) > 0;
  return { ...round, publicBoxHash: isDestroyed ? null : boxHash(box, round.ballotKind) };
}

function roundTable(rounds: readonly PublicRound[]): ExportTable {
  return tableOf<PublicRound>(
    {
      name: 'rondes',
      title: 'Stemrondes die geteld zijn, met de regel van de telling',
      primaryKey: ['ronde_id'],
      foreignKeys: [],
      columns: [
        key('ronde_id', 'Nummer van de ronde', (row) => row.id),
        key('naam', 'Naam', (row) => row.name),
        euro('pot', 'Geld in de ronde', (row) => row.pot),
        key('munt', 'Munt (ISO 4217)', (row) => row.currency),
        key('stembiljet', 'Soort stembiljet', (row) => row.ballotKind),
        key('regel', 'Telregel', (row) => outcomeOf(row)?.rule.ruleId ?? row.rule.ruleId),
        key('gewicht', 'Hoe een stem weegt', (row) => outcomeOf(row)?.rule.view ?? row.rule.view),
        euro('stap', 'Stap van de telling', (row) => outcomeOf(row)?.rule.step ?? row.rule.step),
        text('drempel', 'Drempel', (row) => (row.threshold === null ? null : String(row.threshold))),
        key('ja_deel', 'Welk deel ja een plan nodig heeft, bij ja of nee', (row) => row.settings.yesShare),
        text('standaardpunten', 'Punten voor een plan dat niet op het biljet staat', defaultPoints),
        whole('stembiljetten', 'Aantal stembiljetten', (row) => outcomeOf(row)?.ballotCount ?? null),
        whole('niet_geteld', 'Biljetten die niet meetellen; wel deel van de opkomst', (row) =>
          isClosed(row) ? row.state.spoiledCount : null,
        ),
        whole(
          'opkomst_nodig',
          'Biljetten die nodig zijn voor een geldige uitslag; leeg is geen grens',
          (row) => ballotsNeeded(row.settings),
        ),
        text(
          'potten_per',
          'Wat elke pot bijeenhoudt: gebied of thema; leeg is een pot voor alle plannen',
          (row) => (row.settings.pots === null ? null : POTS_BY[row.settings.pots.by]),
        ),
        euro('verdeeld', 'Verdeeld bedrag', (row) => outcomeOf(row)?.totalCost ?? null),
        text(
          'stembus_hash',
          'SHA-256 over de stembiljetten in deze export; leeg als ze zijn vernietigd',
          (row) => row.publicBoxHash,
        ),
        text('afgeweken', 'Waarom met de hand van de telling is afgeweken; leeg is niet afgeweken', (row) => {
          return overrideIn(row)?.reason ?? null;
        }),
        date('gesloten_op', 'Gesloten op', (row) => ('closedOn' in row.state ? row.state.closedOn : null)),
      ],
    },
    rounds,
  );
}

function planRows(rounds: readonly Round[], reasons: FundRecords['ownReasons']): PlanRow[] {
  return rounds.flatMap((round) => {
    const own = new Map(
      reasons.flatMap(({ roundId, applicationId, reason }) =>
        roundId === round.id && reason !== '' ? [[applicationId, reason.replaceAll('\n', ' ')]] : [],
      ),
    );
    for (const { applicationId } of hasOutcome(round) ? chosenNow(round) : []) own.delete(applicationId);
    return round.plans.map((plan) => ({ round, plan, ownReason: own.get(plan.applicationId) ?? null }));
  });
}

function planTable(rows: readonly PlanRow[]): ExportTable {
  return tableOf<PlanRow>(
    {
      name: 'stemplannen',
      title: 'Plannen per ronde, met lot en uitslag',
      primaryKey: ['ronde_id', 'aanvraag_id'],
      foreignKeys: [
        { column: 'ronde_id', table: 'rondes', tableColumn: 'ronde_id' },
        { column: 'aanvraag_id', table: 'aanvragen', tableColumn: 'aanvraag_id' },
      ],
      columns: [
        key('ronde_id', 'Ronde', ({ round }) => round.id),
        key('aanvraag_id', 'Aanvraag', ({ plan }) => plan.applicationId),
        euro('kosten', 'Kosten', ({ plan }) => plan.cost),
        euro(
          'minstens',
          'Minste bedrag waarmee de aanvrager door kan; leeg is alles of niets',
          ({ round, plan }) => round.settings.least[plan.applicationId] ?? null,
        ),
        text('pot', 'Gebied of thema van de pot; leeg is een pot voor alle plannen', ({ round, plan }) => {
          return potOfPlan(round, plan.applicationId)?.key ?? null;
        }),
        euro('pot_bedrag', 'Geld in de pot van dit plan', ({ round, plan }) => {
          return potOfPlan(round, plan.applicationId)?.amount ?? null;
        }),
        whole('lot', 'Plaats in de loting, 1 is eerst', ({ round, plan }) => {
          return round.lotOrder.indexOf(plan.applicationId) + 1;
        }),
        whole('gekozen', 'Plaats in de uitslag; leeg is niet gekozen', ({ round, plan }) => {
          const place = chosenOf(round).findIndex(
            ({ applicationId }) => applicationId === plan.applicationId,
          );
          return place < 0 ? null : place + 1;
        }),
        euro('gekozen_bedrag', 'Bedrag volgens de uitslag; leeg is niet gekozen', ({ round, plan }) => {
          return (
            chosenOf(round).find(({ applicationId }) => applicationId === plan.applicationId)?.amount ?? null
          );
        }),
        euro('besloten_bedrag', 'Bedrag na wat er na de telling is besloten; leeg is geen geld', (row) => {
          const { round, plan } = row;
          const decided = hasOutcome(round) ? chosenNow(round) : [];
          return decided.find(({ applicationId }) => applicationId === plan.applicationId)?.amount ?? null;
        }),
        text(
          'eigen_reden',
          'Wat het panel zelf schrijft bij een plan zonder geld, naast de telling; leeg is niets',
          ({ ownReason }) => ownReason,
        ),
      ],
    },
    rows,
  );
}

/** Sorted by content and numbered anew: the order of voting is nowhere in the export. */
function choiceRows(rounds: readonly Round[], ballots: readonly Ballot[]): ChoiceRow[] {
  return rounds.flatMap((round) =>
    ballots
      .filter((ballot) => ballot.roundId === round.id)
      .map((ballot) => ({ ballot, content: JSON.stringify(ballot.choices) }))
      .sort((a, b) => compareCodePoints(a.content, b.content))
      .flatMap(({ ballot }, index): ChoiceRow[] => {
        const ballotNumber = index + 1;
        if (ballot.choices.length === 0) return [{ ballot, ballotNumber, choice: null, place: 0 }];
        return ballot.choices.map((choice, place) => ({ ballot, ballotNumber, choice, place: place + 1 }));
      }),
  );
}

function ballotTable(rows: readonly ChoiceRow[]): ExportTable {
  return tableOf<ChoiceRow>(
    {
      name: 'stembiljetten',
      title: 'Stembiljetten, gesorteerd op inhoud; een blanco biljet heeft plaats 0',
      primaryKey: ['ronde_id', 'biljet', 'plaats'],
      foreignKeys: [{ column: 'ronde_id', table: 'rondes', tableColumn: 'ronde_id' }],
      columns: [
        key('ronde_id', 'Ronde', ({ ballot }) => ballot.roundId),
        whole('biljet', 'Nummer na sorteren', ({ ballotNumber }) => ballotNumber),
        whole('plaats', 'Plaats op het biljet', ({ place }) => place),
        text('aanvraag_id', 'Gekozen plan', ({ choice }) => choice?.applicationId ?? null),
        {
          name: 'punten',
          type: 'number',
          title: 'Punten',
          value: ({ choice }) => choice?.points ?? null,
          required: false,
        },
      ],
    },
    rows,
  );
}

export function voteTables(records: Pick<FundRecords, 'rounds' | 'ballots' | 'ownReasons'>): ExportTable[] {
  const rounds = countedRounds(records);
  const publicRounds = rounds.map((round) => withPublicBox(round, records.ballots));
  return [
    roundTable(publicRounds),
    planTable(planRows(rounds, records.ownReasons)),
    ballotTable(choiceRows(rounds, records.ballots)),
  ];
}
