/** The whole story of the made-up fund, from its start in 2024 to November 2026. */

import { readFileSync } from 'node:fs';
import { pauseScan } from '@shared/domain/applications/actions/pause-scan';
import { applicationTable } from '@shared/domain/applications/application';
import { recordContribution } from '@shared/domain/funds/actions/record-contribution';
import { recordReceipt } from '@shared/domain/funds/actions/record-receipt';
import { startFund } from '@shared/domain/funds/actions/start-fund';
import { contributionTable } from '@shared/domain/funds/contribution';
import { giverTable } from '@shared/domain/funds/giver';
import { grantTable } from '@shared/domain/grants/grant';
import { recordValueMap } from '@shared/domain/impact/actions/record-value-map';
import { personTable } from '@shared/domain/people/person';
import type { WorldStart } from '../action-world';
import { FUND_IBAN, tellBank } from './bank';
import { tellClaims } from './claims';
import { type DemoGiver, GIVERS } from './givers';
import { tellInstalments } from './instalments';
import { tellPanel } from './panel';
import { tellPayments } from './payments';
import { answer, beginScan, handIn } from './plan-life';
import { PLANS } from './plans';
import { tellPrivacy } from './privacy';
import { type DemoRound, tellRound } from './rounds';
import { aTeller, type Teller } from './teller';
import { tellYears } from './year';

const EXAMPLE = new URL('../../../resources/examples/wijklunch.json', import.meta.url);

const ROUNDS: readonly DemoRound[] = [
  {
    name: 'Voorjaarsronde 2024',
    plans: PLANS.spring2024,
    firstPlanOn: '2024-03-18',
    opensOn: '2024-04-22',
    closesOn: '2024-05-13',
    pot: 1_500_000,
    ruleId: 'greedy-cost',
    voters: 54,
  },
  {
    name: 'Voorjaarsronde 2025',
    plans: PLANS.spring2025,
    firstPlanOn: '2025-03-10',
    opensOn: '2025-04-22',
    closesOn: '2025-05-12',
    pot: 2_000_000,
    ruleId: 'mes-cost/add1-integral-overshoot',
    voters: 71,
  },
  {
    name: 'Voorjaarsronde 2026',
    plans: PLANS.spring2026,
    firstPlanOn: '2026-03-09',
    opensOn: '2026-04-13',
    closesOn: '2026-05-04',
    pot: 1_600_000,
    ruleId: 'mes-cost/add1-integral-overshoot',
    voters: 83,
  },
  {
    name: 'Najaarsronde 2026',
    plans: PLANS.autumn2026,
    firstPlanOn: '2026-10-05',
    opensOn: '2026-11-09',
    closesOn: null,
    pot: 600_000,
    ruleId: 'mes-cost/add1-integral-overshoot',
    voters: 19,
  },
];

function start(teller: Teller): Promise<string> {
  return teller.does('treasurer', startFund, {
    name: 'Gemeenschapsfonds Molenkwartier',
    place: 'Vechtmond',
    areas: ['Molenbuurt', 'Singelkwartier', 'Spoorzicht'],
    themes: ['Ontmoeting', 'Groen', 'Duurzaam', 'Sport', 'Cultuur', 'Leren', 'Zorg voor elkaar'],
    accent: 'teal',
    kvkNumber: '90000099',
    iban: FUND_IBAN,
    decider: 'foundation',
    scanDays: 14,
    startedOn: '2024-02-01',
  });
}

function giverInput(teller: Teller, giver: DemoGiver): unknown {
  const persons = new Map(teller.world.rows(personTable).map((person) => [person.id, person.name]));
  const known = teller.world
    .rows(giverTable)
    .find((row) => (row.kind === 'privatePerson' ? persons.get(row.personId) : row.name) === giver.name);
  if (known !== undefined) return { kind: 'known', giverId: known.id };
  if (giver.kind === 'privatePerson') {
    const person = { name: giver.name, email: null, phone: null };
    return { kind: 'new', details: { kind: 'privatePerson', person } };
  }
  const { kind, name, kvkNumber } = giver;
  return { kind: 'new', details: { kind, name, kvkNumber, contact: null } };
}

function tellGivers(teller: Teller): void {
  for (const giver of GIVERS) {
    for (const { receipts, ...promise } of giver.gifts) {
      teller.on(promise.promisedOn, async () => {
        const input = { ...promise, giver: giverInput(teller, giver) };
        const made = await teller.does('treasurer', recordContribution, input);
        const contributionId = teller.world.rows(contributionTable).find(({ id }) => id === made)?.id;
        for (const [day, amount] of receipts) {
          teller.on(day, () => teller.does('treasurer', recordReceipt, { contributionId, amount, day }));
        }
      });
    }
  }
}

/** What is on the treasurer's table in November 2026: one plan of each kind. */
function tellNow(teller: Teller): void {
  const [fishing, barrels, silence, fireworks] = PLANS.inNovember2026;
  const inScan = (plan: typeof fishing, receivedOn: string, then: (id: string) => void) => {
    if (plan === undefined) return;
    teller.on(receivedOn, async () => {
      const id = await handIn(teller, plan);
      then(id);
    });
  };
  inScan(silence, '2026-10-12', (id) => {
    teller.on('2026-10-14', () => beginScan(teller, id));
    teller.on('2026-10-27', () => answer(teller, id, 'notNow'));
  });
  inScan(barrels, '2026-11-05', (id) => {
    teller.on('2026-11-09', () => beginScan(teller, id));
    teller.on('2026-11-12', () =>
      teller.does('treasurer', pauseScan, {
        id,
        reason: 'Wacht op de offerte van de leverancier.',
      }),
    );
  });
  inScan(fireworks, '2026-11-12', (id) => {
    teller.on('2026-11-13', () => beginScan(teller, id));
  });
  inScan(fishing, '2026-11-19', () => undefined);
}

function tellImpact(teller: Teller): void {
  teller.on('2026-11-19', async () => {
    const example = JSON.parse(readFileSync(EXAMPLE, 'utf8'));
    const lunch = teller.world.rows(applicationTable).find(({ title }) => title === 'Wijklunch op woensdag');
    const grant = teller.world.rows(grantTable).find(({ applicationId }) => applicationId === lunch?.id);
    await teller.does('treasurer', recordValueMap, { ...example, grantId: grant?.id ?? null });
  });
}

export interface DemoFund {
  readonly format: 'buurtpot-demo-1';
  readonly tables: Record<string, readonly { readonly id: string }[]>;
}

/** `watch` sees every change as it is made. */
export async function makeDemoFund(watch?: WorldStart['onChange']): Promise<DemoFund> {
  const teller = aTeller(20_240_201, '2024-02-01', watch);
  teller.on('2024-02-01', () => start(teller));
  tellGivers(teller);
  for (const round of ROUNDS) tellRound(teller, round);
  tellNow(teller);
  tellImpact(teller);
  tellClaims(teller);
  tellInstalments(teller);
  tellPayments(teller);
  tellBank(teller);
  tellPrivacy(teller);
  tellYears(teller);
  tellPanel(teller);
  await teller.tell();
  return { format: 'buurtpot-demo-1', tables: teller.tables() };
}
