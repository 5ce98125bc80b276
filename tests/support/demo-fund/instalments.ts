/** The one award of the made-up fund that is paid in parts: the second waits for a signed agreement, the third for next year. */
import { applicationTable } from '@shared/domain/applications/application';
import { addRequirement } from '@shared/domain/grants/actions/add-requirement';
import { changeInstalments } from '@shared/domain/grants/actions/change-instalments';
import { type Grant, grantTable } from '@shared/domain/grants/grant';
import type { Teller } from './teller';

const PLAN = 'Wijklunch in drie buurten';

const PARTS = [
  { id: null, due: '2026-05-11', amount: 495_000 },
  { id: null, due: '2026-12-01', amount: 200_000 },
  { id: null, due: '2027-03-01', amount: 100_000 },
];

export function tellInstalments(teller: Teller): void {
  teller.on('2026-05-05', async () => {
    await teller.does('treasurer', changeInstalments, { grantId: awardOf(teller).id, instalments: PARTS });
  });
  teller.on('2026-05-06', async () => {
    const { id: grantId, instalments } = awardOf(teller);
    const waits = instalments.filter(({ due }) => due === PARTS[1]?.due);
    const blocks = waits.map(({ id }) => id);
    const title = 'Gebruik van de drie keukens';
    await teller.does('treasurer', addRequirement, { grantId, kind: 'agreement', title, blocks });
  });
}

function awardOf(teller: Teller): Grant {
  const plan = teller.world.rows(applicationTable).find(({ title }) => title === PLAN);
  const grant = teller.world.rows(grantTable).find(({ applicationId }) => applicationId === plan?.id);
  if (grant === undefined) throw new Error(`No award for ${PLAN}`);
  return grant;
}
