/** A store with one of everything that may be taken back, and steps that change it at random. */
import { type Performed, performOn } from '@renderer/data/perform';
import { storeReader } from '@renderer/data/reader';
import { openRows, readRows } from '@renderer/data/row-set';
import type { Store } from '@renderer/data/store';
import { addPhoto } from '@shared/domain/accountability/actions/add-photo';
import { removePhoto } from '@shared/domain/accountability/actions/remove-photo';
import { saveReport } from '@shared/domain/accountability/actions/save-report';
import { evidenceTable } from '@shared/domain/accountability/evidence';
import { Report, reportTable } from '@shared/domain/accountability/report';
import { type AnyRefusal, defineAction, type Put, put, type Table } from '@shared/domain/action';
import { answerScan } from '@shared/domain/applications/actions/answer-scan';
import { changeApplication } from '@shared/domain/applications/actions/change-application';
import { pauseScan } from '@shared/domain/applications/actions/pause-scan';
import { resumeScan } from '@shared/domain/applications/actions/resume-scan';
import { startScan } from '@shared/domain/applications/actions/start-scan';
import { withdrawApplication } from '@shared/domain/applications/actions/withdraw-application';
import { type Application, applicationTable } from '@shared/domain/applications/application';
import { auditEntryTable } from '@shared/domain/audit/audit-entry';
import { changeFund } from '@shared/domain/funds/actions/change-fund';
import { changeGiver } from '@shared/domain/funds/actions/change-giver';
import { fundTable } from '@shared/domain/funds/fund';
import { type Giver, giverTable } from '@shared/domain/funds/giver';
import { Grant, grantTable } from '@shared/domain/grants/grant';
import { changeValueMap } from '@shared/domain/impact/actions/change-value-map';
import { removeValueMap } from '@shared/domain/impact/actions/remove-value-map';
import { valueMapTable } from '@shared/domain/impact/value-map';
import { changeInitiative } from '@shared/domain/people/actions/change-initiative';
import { type Initiative, initiativeTable } from '@shared/domain/people/initiative';
import { changeRound } from '@shared/domain/voting/actions/change-round';
import { changeWorry } from '@shared/domain/voting/actions/change-worry';
import { dropRound } from '@shared/domain/voting/actions/drop-round';
import { prepareRound } from '@shared/domain/voting/actions/prepare-round';
import { recordWorry } from '@shared/domain/voting/actions/record-worry';
import { removeWorry } from '@shared/domain/voting/actions/remove-worry';
import { setAgenda } from '@shared/domain/voting/actions/set-agenda';
import { writeNotes } from '@shared/domain/voting/actions/write-notes';
import { type RoundId, roundTable } from '@shared/domain/voting/round';
import { plainAgenda } from '@shared/domain/voting/talk/agenda';
import { planTalkTable } from '@shared/domain/voting/talk/plan-talk';
import { Day } from '@shared/kernel/dates';
import { canonicalJson } from '@shared/kernel/hash';
import { ok } from '@shared/kernel/result';
import { z } from 'zod';
import { testId } from './action-world';
import { aFund, aGiver, anApplication, anInitiative } from './builders';
import { base64Of, CLEAN_JPEG } from './pictures';
import { aValueMap } from './value-maps';
import { aReadyPlan, aRoundForm, planId } from './voting-world';

const day = Day.parse('2026-03-10');
const plan = anApplication();

export const GRANT = Grant.parse({
  id: testId(6000),
  number: 1,
  applicationId: plan.id,
  initiativeId: plan.initiativeId,
  roundId: null,
  amount: 65_000,
  awardedOn: day,
  draws: [{ contributionId: testId(4), amount: 65_000 }],
  instalments: [{ id: testId(6001), due: day, amount: 65_000 }],
  asks: [],
  changes: [],
  requirements: [],
  band: 'photo',
  reportDue: day,
  state: { status: 'running' },
});

const report = Report.parse({
  id: testId(6100),
  grantId: GRANT.id,
  happened: 'yes',
  story: '',
  lessons: '',
  visitors: null,
  helpers: null,
  helperHours: null,
  spent: plan.budgetLines.map(({ id }) => ({ budgetLineId: id, amount: 0 })),
  mayPublish: false,
  state: { status: 'draft' },
});

/** Rows as they are, without an action of the app. */
export const seedRows = (puts: readonly Put[]) =>
  defineAction({
    name: 'seed',
    input: z.null(),
    load: async () => null,
    decide: () => ok({ puts, removals: [], audit: { subject: { kind: 'seed', id: 'seed' }, details: {} } }),
  });

export async function seedUndoWorld(store: Store): Promise<void> {
  const puts = [
    put(fundTable, aFund()),
    put(giverTable, aGiver()),
    put(initiativeTable, anInitiative()),
    put(applicationTable, plan),
    put(applicationTable, aReadyPlan(1, 40_000)),
    put(applicationTable, aReadyPlan(2, 30_000)),
    put(grantTable, GRANT),
    put(reportTable, report),
    put(valueMapTable, aValueMap()),
  ];
  await performOn(store, seedRows(puts), null);
  await performOn(store, prepareRound, aRoundForm(2));
}

/** Every record as text, but for the log, which keeps each step. */
export async function recordsOf(store: Store): Promise<string> {
  const rows = openRows(store.vault, await readRows(store.database));
  return canonicalJson(
    [...rows]
      .filter(([table]) => table !== auditEntryTable.name)
      .map(([table, byId]) => [table, [...byId.values()]]),
  );
}

async function firstOf<Row extends { readonly id: string }>(store: Store, table: Table<Row>): Promise<Row> {
  const [row] = await storeReader(store).all(table);
  if (row === undefined) throw new Error(`The world has no row in ${table.name}`);
  return row;
}

export type Step = (store: Store, n: number) => Promise<Performed<AnyRefusal>>;

const contactOf = (n: number) =>
  n % 3 === 0 ? null : { name: `Noor ${n}`, email: null, phone: `06 1234 56${10 + n}` };

export const changeTheFund: Step = async (store, n) => {
  const { id: _id, startedOn: _on, ...fund } = await firstOf(store, fundTable);
  return performOn(store, changeFund, { ...fund, scanDays: 10 + n });
};

export const changeTheGiver: Step = async (store, n) => {
  const { id } = await firstOf<Giver>(store, giverTable);
  const kind = n % 2 === 0 ? ('foundation' as const) : ('company' as const);
  const details = { kind, name: `Gever ${n}`, kvkNumber: null, contact: contactOf(n) };
  return performOn(store, changeGiver, { id, details });
};

export const changeTheInitiative: Step = async (store, n) => {
  const { contactId: _contact, ...initiative } = await firstOf<Initiative>(store, initiativeTable);
  return performOn(store, changeInitiative, {
    ...initiative,
    name: `Initiatief ${n}`,
    contact: contactOf(n),
  });
};

async function planNow(store: Store): Promise<Application> {
  return (await storeReader(store).get(applicationTable, plan.id)) ?? plan;
}

const changeThePlan: Step = async (store, n) => {
  const { id, summary, translations, theme, area, coFunding, leastAmount } = plan;
  const budgetLines = [{ id: null, label: 'Alles', amount: GRANT.amount }];
  const details = { summary, translations, theme, area, coFunding, leastAmount, budgetLines };
  return performOn(store, changeApplication, { ...details, id, title: `Plan ${n}` });
};

export const moveThePlan: Step = async (store, n) => {
  const { id, state, scan } = await planNow(store);
  if (state.status === 'received' || state.status === 'notNow') {
    return performOn(store, startScan, { id, owner: `Fatma ${n}`, startedOn: day });
  }
  if (state.status !== 'inScan' || n % 9 === 0) {
    return performOn(store, withdrawApplication, { id, reason: `${n}` });
  }
  if (n % 3 === 0) return performOn(store, answerScan, { id, answer: 'notNow', note: `${n}` });
  return scan?.pauses.at(-1)?.until === null
    ? performOn(store, resumeScan, { id })
    : performOn(store, pauseScan, { id, reason: `${n}` });
};

const changeTheRound: Step = async (store, n) => {
  const form = { ...aRoundForm(2), name: `Ronde ${n}`, planIds: [planId(1 + (n % 2))] };
  return performOn(store, changeRound, { ...form, roundId: await roundOf(store) });
};

export const dropTheRound: Step = async (store) =>
  performOn(store, dropRound, { roundId: await roundOf(store) });

/** About the first plan of the round. */
async function talkedOf(store: Store) {
  const round = await firstOf(store, roundTable);
  return { roundId: round.id, applicationId: round.plans[0]?.applicationId ?? planId(1) };
}

const recordTheWorry: Step = async (store, n) =>
  performOn(store, recordWorry, { ...(await talkedOf(store)), asked: `Vraag ${n}`, answer: '' });

const changeTheWorry: Step = async (store, n) => {
  const { roundId, applicationId, worries } = await firstOf(store, planTalkTable);
  const worry = { id: worries[0]?.id ?? testId<never>(1), asked: `Zorg ${n}`, answer: `${n}` };
  return performOn(store, changeWorry, { roundId, applicationId, worry });
};

const removeTheWorry: Step = async (store) => {
  const { roundId, applicationId, worries } = await firstOf(store, planTalkTable);
  const worryId = worries[0]?.id ?? testId<never>(1);
  return performOn(store, removeWorry, { roundId, applicationId, worryId, ground: 'mistake' });
};

const writeTheNotes: Step = async (store, n) =>
  performOn(store, writeNotes, { ...(await talkedOf(store)), notes: `Gezegd ${n}` });

const setTheAgenda: Step = async (store, n) =>
  performOn(store, setAgenda, { ...plainAgenda(await roundOf(store)), length: 60 + n });

async function roundOf(store: Store): Promise<RoundId> {
  const [round] = await storeReader(store).all(roundTable);
  return round?.id ?? testId<RoundId>(1);
}

const saveTheReport: Step = async (store, n) => {
  const { grantId: _grant, state: _state, ...draft } = await firstOf(store, reportTable);
  // The lines of the plan may be others by now.
  return performOn(store, saveReport, { ...draft, spent: [], story: `Verhaal ${n}` });
};

export const addThePhoto: Step = async (store, n) =>
  performOn(store, addPhoto, {
    reportId: report.id,
    mediaType: 'image/jpeg',
    data: base64Of(new Uint8Array([...CLEAN_JPEG, n])),
    caption: '',
    consent: 'allAgreed',
  });

export const removeThePhoto: Step = async (store) => {
  const { id } = await firstOf(store, evidenceTable);
  return performOn(store, removePhoto, { evidenceId: id });
};

const changeTheMap: Step = async (store, n) => {
  const { id: valueMapId, ...map } = await firstOf(store, valueMapTable);
  return performOn(store, changeValueMap, { ...map, title: `Kaart ${n}`, valueMapId });
};

const removeTheMap: Step = async (store) =>
  performOn(store, removeValueMap, { valueMapId: (await firstOf(store, valueMapTable)).id });

/** Every action that may be taken back, in an order in which each finds something to work on. */
export const EACH_ONCE: readonly { readonly step: Step; readonly n: number }[] = [
  { step: changeTheFund, n: 1 },
  { step: changeTheGiver, n: 1 },
  { step: changeTheInitiative, n: 1 },
  { step: changeThePlan, n: 1 },
  { step: moveThePlan, n: 1 },
  { step: moveThePlan, n: 1 },
  { step: moveThePlan, n: 1 },
  { step: moveThePlan, n: 3 },
  { step: moveThePlan, n: 1 },
  { step: moveThePlan, n: 9 },
  { step: changeTheRound, n: 1 },
  { step: recordTheWorry, n: 1 },
  { step: changeTheWorry, n: 1 },
  { step: removeTheWorry, n: 1 },
  { step: writeTheNotes, n: 1 },
  { step: setTheAgenda, n: 1 },
  { step: setTheAgenda, n: 2 },
  { step: dropTheRound, n: 1 },
  { step: saveTheReport, n: 1 },
  { step: addThePhoto, n: 1 },
  { step: removeThePhoto, n: 1 },
  { step: changeTheMap, n: 1 },
  { step: removeTheMap, n: 1 },
];

/** In a random order some find nothing to work on any more; the caller goes on with the next. */
export const STEPS: readonly Step[] = EACH_ONCE.map(({ step }) => step);
