/** A world in which a plan came in, for tests of what happens to plans. */
import { recordApplication } from '@shared/domain/applications/actions/record-application';
import { startScan } from '@shared/domain/applications/actions/start-scan';
import {
  type Application,
  type ApplicationId,
  type ApplicationState,
  applicationTable,
} from '@shared/domain/applications/application';
import { startFund } from '@shared/domain/funds/actions/start-fund';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { aWorld, type World } from './action-world';
import { aFund, anApplication } from './builders';

export const SCAN_TODAY = '2026-03-10' as Day;

export const NEW_INITIATIVE = {
  kind: 'new',
  details: {
    name: 'Groene Gevels',
    legalForm: 'informal',
    kvkNumber: null,
    area: 'Noord',
    contact: null,
    bankAccount: null,
  },
} as const;

type ApplicationInput = Parameters<typeof recordApplication.decide>[1];

export function applicationInput(part: Partial<ApplicationInput> = {}): ApplicationInput {
  return {
    initiative: NEW_INITIATIVE,
    title: 'Geveltuinen',
    summary: 'Veertig geveltuinen.',
    theme: 'groen',
    area: 'Noord',
    receivedOn: '2026-03-01' as Day,
    way: 'form',
    budgetLines: [
      { id: null, label: 'Planten', amount: cents(60_000) },
      { id: null, label: 'Gereedschap', amount: cents(20_000) },
    ],
    coFunding: [{ from: 'Bewoners', amount: cents(15_000) }],
    leastAmount: null,
    translations: [],
    ...part,
  };
}

export interface PlanWorld {
  readonly world: World;
  readonly id: ApplicationId;
  readonly plan: () => Application;
}

export async function aPlan(): Promise<PlanWorld> {
  const world = aWorld({ today: SCAN_TODAY });
  const made = await world.run(recordApplication, applicationInput());
  const id = (made.ok ? made.value : '') as ApplicationId;
  const { id: _fundId, ...fund } = aFund();
  await world.run(startFund, fund);
  return {
    world,
    id,
    plan: () => world.rows(applicationTable).find((row) => row.id === id) ?? anApplication(),
  };
}

export async function aPlanInScan(): Promise<PlanWorld> {
  const made = await aPlan();
  await made.world.run(startScan, { id: made.id, owner: 'Fatma', startedOn: SCAN_TODAY });
  return made;
}

/** Puts the plan where another domain would have put it. */
export function movedTo({ plan }: PlanWorld, state: ApplicationState): Application {
  return { ...plan(), state };
}
