/** The panel of the demo fund: nine with a vote, two reserves, two tellers, one who left, one who told an interest, and a lottery. */
import { commitLottery } from '@shared/domain/panel/actions/commit-lottery';
import { drawLottery } from '@shared/domain/panel/actions/draw-lottery';
import { recordPanelMember } from '@shared/domain/panel/actions/record-panel-member';
import { lotteryTable } from '@shared/domain/panel/lottery/lottery';
import { panelMemberTable } from '@shared/domain/panel/panel-member';
import { declareConflict } from '@shared/domain/voting/actions/declare-conflict';
import { roundTable } from '@shared/domain/voting/round';
import { isIn } from '@shared/domain/voting/round-status';
import { hashText } from '@shared/kernel/hash';
import { tellTalk } from './talk';
import type { Teller } from './teller';

const ROLES = {
  chair: ['Greetje Aalbers'],
  member: [
    'Youssef Amrani',
    'Marijke Bloem',
    'Tineke Dijkhuis',
    'Roy Esajas',
    'Hanna Friso',
    'Emre Güler',
    'Jasper Kolk',
    'Wilma Nagtegaal',
  ],
  reserve: ['Otto Pruim', 'Sanne Rietveld'],
  teller: ['Loes Tichelaar', 'Mo Uddin'],
};

const TERM = { from: '2026-03-01', until: '2028-02-29' };

/** On the last day, so that nothing else in the story is another. */
export function tellPanel(teller: Teller): void {
  teller.on('2026-11-21', async () => {
    for (const [role, names] of Object.entries(ROLES)) {
      for (const name of names) await record(teller, { name, role, ...TERM });
    }
    await record(teller, { name: 'Fenna Vos', role: 'member', from: '2024-03-01', until: '2026-02-28' });
    const open = teller.world.rows(roundTable).find((round) => isIn(round, 'open'));
    const member = teller.world.rows(panelMemberTable).find(({ role }) => role === 'member');
    await teller.does('panel', declareConflict, {
      roundId: open?.id,
      applicationId: open?.plans[0]?.applicationId,
      memberId: member?.id,
      tie: 'family',
      what: 'Mijn broer zit in de werkgroep.',
    });
    await drawLots(teller);
    await teller.aside(() => tellTalk(teller));
  });
}

const AGES = ['18 tot 40', '40 tot 65', '65 en ouder'] as const;
const AREAS = ['Noord', 'Zuid'] as const;

/** Four new members out of 24 who put their names down; the list with names is on paper with the board. */
async function drawLots(teller: Teller): Promise<void> {
  const candidates = Array.from({ length: 24 }, (_, index) => ({
    id: String(101 + index),
    values: [AGES[index % 3], AREAS[(index * 5) % 7 < 4 ? 0 : 1]],
  }));
  const strata = [
    { name: 'Leeftijd', seats: AGES.map((value, index) => ({ value, seats: index === 1 ? 2 : 1 })) },
    { name: 'Buurt', seats: AREAS.map((value) => ({ value, seats: 2 })) },
  ];
  await teller.does('panel', commitLottery, {
    name: 'Nieuwe leden voor 2027',
    list: { size: 4, strata, candidates },
    secret: hashText('geheim van het voorbeeldfonds'),
  });
  const [fixed] = teller.world.rows(lotteryTable);
  await teller.does('panel', drawLottery, { lotteryId: fixed?.id, words: ['kastanje', 'fietsbel'] });
}

type Recorded = {
  readonly name: string;
  readonly role: string;
  readonly from: string;
  readonly until: string;
};

async function record(teller: Teller, { name, ...term }: Recorded): Promise<void> {
  const contact = { name, email: null, phone: null };
  await teller.does('panel', recordPanelMember, { who: { kind: 'new', contact }, ...term });
}
