/** Lives of plans, gifts and votes that ended on a day, as rows: every text in them is a secret that can be looked for. */
import { Evidence, evidenceTable } from '@shared/domain/accountability/evidence';
import { Report, reportTable } from '@shared/domain/accountability/report';
import { type Change, type Put, put } from '@shared/domain/action';
import { type Application, applicationTable } from '@shared/domain/applications/application';
import { contributionTable } from '@shared/domain/funds/contribution';
import { giverTable } from '@shared/domain/funds/giver';
import { type LedgerEntryId, ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { entryOf, receiptLines, transfer } from '@shared/domain/funds/posting';
import { Grant, type GrantId, grantTable } from '@shared/domain/grants/grant';
import { Payment, paymentTable } from '@shared/domain/grants/payment';
import { ValueMap, valueMapTable } from '@shared/domain/impact/value-map';
import { initiativeTable } from '@shared/domain/people/initiative';
import { personTable } from '@shared/domain/people/person';
import { decideRemoval } from '@shared/domain/privacy/actions/decide-removal';
import { proposeRemoval } from '@shared/domain/privacy/actions/propose-removal';
import { dueForRemoval } from '@shared/domain/privacy/retention/due';
import { type RetentionProposal, retentionProposalTable } from '@shared/domain/privacy/retention/proposal';
import { dueOn, loadRetentionBook } from '@shared/domain/privacy/retention/retention-book';
import { lineKey, linesHash, type RetentionLine } from '@shared/domain/privacy/retention/retention-line';
import { Ballot, ballotTable } from '@shared/domain/voting/ballot';
import { RoundId, roundTable } from '@shared/domain/voting/round';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { aWorld, testId, type World } from './action-world';
import { aContribution, aGiver, anApplication, anInitiative, aPerson } from './builders';
import { ibanOf } from './demo-fund/contacts';
import { aCountedRound } from './grant-world';
import { base64Of, CLEAN_JPEG } from './pictures';
import { aWaiver } from './requirements';
import { seedRows } from './voting-world';

export const PLAN_FATES = ['declined', 'notNow', 'withdrawn', 'settled', 'reported', 'received'] as const;
export type PlanFate = (typeof PLAN_FATES)[number];

const AMOUNT = cents(65_000);

/** An id of the kind and the number of the life it belongs to. */
export function lifeId<Id extends string>(kind: number, number: number): Id {
  return testId<Id>(kind * 10_000 + number);
}

export const KIND = { person: 1, initiative: 2, plan: 3, grant: 4, report: 5, photo: 6, map: 7, round: 8 };

/** Words that nothing else holds; with the parts of a life that they stand in. */
export function secretsOf(number: number): string[] {
  const parts = ['naam', 'groep', 'titel', 'uitleg', 'post', 'medegever', 'toetser', 'antwoord'];
  return [...parts, 'kenmerk', 'verhaal', 'les', 'kaart', 'reden', 'eis', 'afzien'].map(
    (part) => `geheim-${part}-${number}-`,
  );
}

function stateOf(fate: PlanFate, on: Day, number: number): unknown {
  switch (fate) {
    case 'declined':
      return { status: 'declined', roundId: lifeId(KIND.round, number), declinedOn: on };
    case 'withdrawn':
      return { status: 'withdrawn', withdrawnOn: on, reason: `geheim-reden-${number}-` };
    case 'settled':
    case 'reported':
      return { status: 'awarded', roundId: null, grantId: lifeId(KIND.grant, number) };
    default:
      return { status: fate };
  }
}

function planRow(fate: PlanFate, on: Day, number: number): Application {
  const secret = (part: string) => `geheim-${part}-${number}-`;
  const outcome = { answer: 'can', note: secret('antwoord'), answeredOn: on } as const;
  return anApplication({
    id: lifeId(KIND.plan, number),
    number,
    initiativeId: lifeId(KIND.initiative, number),
    title: secret('titel'),
    summary: secret('uitleg'),
    receivedOn: on,
    budgetLines: [{ id: lifeId(9, number), label: secret('post'), amount: AMOUNT + 1000 }],
    coFunding: [{ from: secret('medegever'), amount: 1000 }],
    scan: { startedOn: on, promisedDays: 14, owner: secret('toetser'), pauses: [], outcome },
    state: stateOf(fate, on, number) as Application['state'],
  });
}

/** A plan with its people, and what came of it, all on one day. */
export function planLife(number: number, fate: PlanFate, on: Day): Put[] {
  const secret = (part: string) => `geheim-${part}-${number}-`;
  const contactId = lifeId<string>(KIND.person, number);
  const person = aPerson({
    id: contactId,
    name: secret('naam'),
    email: `naam${number}@geheim.example`,
    phone: null,
  });
  const initiative = anInitiative({
    id: lifeId(KIND.initiative, number),
    name: secret('groep'),
    contactId,
    bankAccount: { iban: ibanOf(number), holder: secret('naam') },
  });
  return [
    put(personTable, person),
    put(initiativeTable, initiative),
    put(applicationTable, planRow(fate, on, number)),
    ...(fate === 'settled' || fate === 'reported' ? awarded(number, fate, on) : []),
  ];
}

function awarded(number: number, fate: 'settled' | 'reported', on: Day): Put[] {
  const secret = (part: string) => `geheim-${part}-${number}-`;
  const grantId = lifeId<GrantId>(KIND.grant, number);
  const instalment = lifeId<string>(10, number);
  const source = aContribution().id;
  const money = { amount: AMOUNT, source, subject: { kind: 'grant', id: grantId } } as const;
  const grant = Grant.parse({
    id: grantId,
    number,
    applicationId: lifeId(KIND.plan, number),
    initiativeId: lifeId(KIND.initiative, number),
    roundId: null,
    amount: AMOUNT,
    awardedOn: on,
    draws: [{ contributionId: source, amount: AMOUNT }],
    instalments: [{ id: instalment, due: on, amount: AMOUNT }],
    asks: [],
    changes: [],
    requirements: [aWaiver(lifeId(13, number), { title: secret('eis'), on, reason: secret('afzien') })],
    band: 'photo',
    reportDue: on,
    state:
      fate === 'settled'
        ? { status: 'settled', reportedOn: on, settledOn: on, spent: AMOUNT, withdrawnFor: null, kept: null }
        : { status: 'reported', reportedOn: on },
  });
  const entry = (offset: number) => ({
    id: lifeId<LedgerEntryId>(20 + offset, number),
    day: on,
    number: number * 10 + offset,
  });
  const movements = [
    { kind: 'award', debit: 'WKprTvlVsg', credit: 'BSchOpaNbi' },
    { kind: 'payment', debit: 'BSchOpaNbi', credit: 'BLimBanRba' },
  ] as const;
  return [
    put(grantTable, grant),
    ...movements.map(({ kind, ...accounts }, index) =>
      put(ledgerEntryTable, entryOf({ ...entry(index), kind, lines: transfer({ ...money, ...accounts }) })),
    ),
    put(
      paymentTable,
      Payment.parse({
        id: lifeId(11, number),
        grantId,
        instalmentId: instalment,
        amount: AMOUNT,
        paidOn: on,
        reference: secret('kenmerk'),
      }),
    ),
    ...told(number, grantId, on),
  ];
}

function told(number: number, grantId: GrantId, on: Day): Put[] {
  const secret = (part: string) => `geheim-${part}-${number}-`;
  const reportId = lifeId<string>(KIND.report, number);
  return [
    put(
      reportTable,
      Report.parse({
        id: reportId,
        grantId,
        happened: 'yes',
        story: secret('verhaal'),
        lessons: secret('les'),
        visitors: 40,
        helpers: null,
        helperHours: null,
        spent: [],
        mayPublish: false,
        state: { status: 'handedIn', handedInOn: on },
      }),
    ),
    put(
      evidenceTable,
      Evidence.parse({
        id: lifeId(KIND.photo, number),
        reportId,
        mediaType: 'image/jpeg',
        data: base64Of(CLEAN_JPEG),
        sha256: 'a'.repeat(64),
        caption: secret('verhaal'),
        consent: 'allAgreed',
      }),
    ),
    put(
      valueMapTable,
      ValueMap.parse({
        id: lifeId(KIND.map, number),
        title: secret('kaart'),
        grantId,
        inputs: [{ id: lifeId(12, number), label: secret('kaart'), amount: 100, kind: 'money', source: '' }],
        outcomes: [],
        discountRate: 0,
        note: secret('kaart'),
      }),
    ),
  ];
}

/** A private giver whose money came in on that day, or, without a day of receipt, never did. */
export function giftLife(number: number, promisedOn: Day, receivedOn: Day | null): Put[] {
  const secret = (part: string) => `geheim-${part}-${number}-`;
  const personId = lifeId<string>(KIND.person, number);
  const giver = { id: lifeId<string>(13, number), kind: 'privatePerson', personId } as const;
  const gift = aContribution({
    id: lifeId(14, number),
    giverId: giver.id,
    title: secret('titel'),
    terms: secret('uitleg'),
    amount: AMOUNT,
    promisedOn,
  });
  const person = aPerson({ id: personId, name: secret('naam'), email: `naam${number}@geheim.example` });
  const rows = [put(personTable, person), put(giverTable, giver as never), put(contributionTable, gift)];
  if (receivedOn === null) return rows;
  // The claim that the receipt takes away was booked with the promise.
  const claim = transfer({
    debit: 'BVorTskTvs',
    credit: 'WOvbSgbBvp',
    amount: AMOUNT,
    source: gift.id,
    subject: null,
  });
  const receipt = receiptLines({ giverKind: 'privatePerson', amount: AMOUNT, source: gift.id });
  const booked = (kind: 'promise' | 'receipt', day: Day, lines: typeof claim) =>
    put(
      ledgerEntryTable,
      entryOf({
        kind,
        day,
        lines,
        number: number * 10 + (kind === 'promise' ? 5 : 6),
        id: lifeId<LedgerEntryId>(kind === 'promise' ? 25 : 26, number),
      }),
    );
  return [...rows, booked('promise', promisedOn, claim), booked('receipt', receivedOn, receipt)];
}

/** A round with three ballots that was decided on that day. */
export function voteLife(number: number, decidedOn: Day): Put[] {
  const id = RoundId.parse(lifeId(KIND.round, number));
  const counted = aCountedRound([{ cost: 5000, isChosen: true }], { id, number });
  if (counted.state.status !== 'counted') throw new Error('The round is not counted.');
  const choices = counted.plans.slice(0, 1).map(({ applicationId }) => ({ applicationId, points: null }));
  return [
    put(roundTable, { ...counted, state: { ...counted.state, status: 'decided', decidedOn } }),
    ...[choices, choices, []].map((chosen, index) =>
      put(
        ballotTable,
        Ballot.parse({ id: lifeId(30 + index, number), roundId: id, choices: chosen, cells: {}, salt: null }),
      ),
    ),
  ];
}

/** A fund with its one organisation that gives, and these lives. */
export async function aRetentionWorld(
  today: Day,
  lives: readonly (readonly Put[])[],
  onChange: (change: Change) => void = () => undefined,
): Promise<World> {
  const world = aWorld({ today, onChange: (_name, change) => onChange(change) });
  // Promised today, so that nothing of it is due.
  const promise = aContribution({ promisedOn: today });
  await seedRows(world, [put(giverTable, aGiver()), put(contributionTable, promise)]);
  await seedRows(world, lives.flat());
  return world;
}

export async function dueIn(world: World) {
  return dueForRemoval(await loadRetentionBook(world.reader, dueOn(world.today())), world.today());
}

/** These lines, or all that is due, proposed to the board. */
export async function proposedIn(world: World, only?: readonly RetentionLine[]): Promise<RetentionProposal> {
  const lines = only ?? (await dueIn(world));
  const made = await world.run(proposeRemoval, { keys: lines.map(lineKey), seen: linesHash(lines) });
  const proposal = world.rows(retentionProposalTable).at(-1);
  if (!made.ok || proposal === undefined) throw new Error(`Refused: ${JSON.stringify(made)}`);
  return proposal;
}

/** These lines, or all that is due, proposed and approved. */
export async function decidedIn(world: World, only?: readonly RetentionLine[]): Promise<RetentionProposal> {
  const proposal = await proposedIn(world, only);
  const input = { proposalId: proposal.id, decidedOn: world.today(), decidedBy: 'Vergadering', kept: [] };
  const decided = await world.run(decideRemoval, input);
  if (!decided.ok) throw new Error(`Refused: ${JSON.stringify(decided)}`);
  return proposal;
}
