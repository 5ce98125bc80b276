/** What was said about plans in the demo fund: worries and answers in the open round, an agenda, and own reasons of the panel. */
import { applicationTable } from '@shared/domain/applications/application';
import { giveOwnReason } from '@shared/domain/voting/actions/give-own-reason';
import { recordWorry } from '@shared/domain/voting/actions/record-worry';
import { setAgenda } from '@shared/domain/voting/actions/set-agenda';
import { writeNotes } from '@shared/domain/voting/actions/write-notes';
import { roundTable } from '@shared/domain/voting/round';
import { isIn } from '@shared/domain/voting/round-status';
import { plainAgenda } from '@shared/domain/voting/talk/agenda';
import type { Teller } from './teller';

const WORRIES: readonly (readonly [plan: number, asked: string, answer: string])[] = [
  [
    0,
    'Kan iedereen meeëten, ook met een allergie?',
    'Ja. Elke week is er een soep zonder noten, melk en gluten.',
  ],
  [0, 'Wat als het regent?', 'Dan staan we in de hal van het buurthuis. Dat is afgesproken.'],
  [1, 'Wie is verantwoordelijk als een reparatie misgaat?', ''],
  [3, 'Wie geeft de bomen water in de zomer?', 'Vier gezinnen om de beurt. De gemeente leent een tank uit.'],
];

/** On the last day, about the round that is open. */
export async function tellTalk(teller: Teller): Promise<void> {
  const open = teller.world.rows(roundTable).find((round) => isIn(round, 'open'));
  if (open === undefined) return;
  const of = (plan: number) => ({ roundId: open.id, applicationId: open.plans[plan]?.applicationId });
  for (const [plan, asked, answer] of WORRIES) {
    await teller.does('panel', recordWorry, { ...of(plan), asked, answer });
  }
  const parts = { opening: 10, pause: 15, vote: 20, closing: 10 };
  const minutes = { [open.plans[0]?.applicationId ?? '']: 25 };
  await teller.does('panel', setAgenda, { ...plainAgenda(open.id), parts, minutes });
  await teller.does('panel', writeNotes, {
    ...of(3),
    notes: 'De groep zoekt nog een plek voor de schoppen.',
  });
}

const REASONS: Readonly<Record<string, string>> = {
  'Wandelpad langs de Vecht':
    'Veel mensen willen dit pad. Vraag de gemeente om een deel,\ndan past het in een ronde.',
  'Theater met buren': 'Wij missen een plek voor de voorstelling. Kom langs, dan denken wij mee.',
};

/** Between the count and the awards. */
export async function giveReasons(teller: Teller, roundId: string): Promise<void> {
  for (const { id: applicationId, title } of teller.world.rows(applicationTable)) {
    const reason = REASONS[title];
    const round = teller.world.rows(roundTable).find(({ id }) => id === roundId);
    const isIn = round?.plans.some((plan) => plan.applicationId === applicationId) === true;
    if (reason === undefined || !isIn) continue;
    await teller.does('panel', giveOwnReason, { roundId, applicationId, reason });
  }
}
