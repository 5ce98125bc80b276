/** Members of a panel, for tests of terms and of interests. */
import { put } from '@shared/domain/action';
import { PanelMember, panelMemberTable } from '@shared/domain/panel/panel-member';
import { personTable } from '@shared/domain/people/person';
import { Conflict } from '@shared/domain/voting/conflict';
import type { z } from 'zod';
import { testId, type World } from './action-world';
import { anInitiative, aPerson } from './builders';
import { planId, seedRows, TODAY } from './voting-world';

/** The first is called Noor de Boer; all have a vote. */
export const PANEL = [1, 2, 3].map((number) =>
  PanelMember.parse({
    id: testId(6100 + number),
    personId: testId(6000 + number),
    role: number === 2 ? 'chair' : 'member',
    from: '2026-01-01',
    until: null,
  }),
);
const NAMES = ['Noor de Boer', 'Ali Yilmaz', 'Wil Smit'];

export function memberOf(number: number): PanelMember {
  const member = PANEL[number - 1];
  if (member === undefined) throw new Error(`There is no member ${number}.`);
  return member;
}

export async function seedPanel(world: World): Promise<void> {
  await seedRows(
    world,
    PANEL.flatMap((member, index) => [
      put(personTable, aPerson({ id: member.personId, name: NAMES[index] ?? '' })),
      put(panelMemberTable, member),
    ]),
  );
}

/** Of the first member in the second plan. */
export function aConflict(part: Partial<z.input<typeof Conflict>> = {}): Conflict {
  return Conflict.parse({
    id: testId(6500),
    roundId: testId(6501),
    applicationId: planId(2),
    initiativeId: anInitiative().id,
    memberId: memberOf(1).id,
    personId: memberOf(1).personId,
    tie: 'friend',
    what: '',
    declaredOn: TODAY,
    ...part,
  });
}
