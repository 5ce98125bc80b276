/** Makes somebody who was drawn a member of the panel, with a term. Which number that was is not kept with the member (L2, L14). */
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { sittingNow } from '../lottery/drop-out';
import { drawn } from '../lottery/in-phase';
import { LotteryId, lotteryTable } from '../lottery/lottery';
import { Candidate } from '../lottery/lottery-file';
import { NewTerm, rowsOfTerm } from '../new-term';
import { panelMemberTable } from '../panel-member';
import type { LotteryRefusals, PanelRefusals } from '../refusals';

export const takeOverDrawn = defineAction({
  name: 'take-over-drawn',
  input: NewTerm.extend({ lotteryId: LotteryId, candidate: Candidate.shape.id }),
  load: async (reader: Reader, { lotteryId }) => ({
    lottery: await reader.get(lotteryTable, lotteryId),
    members: await reader.all(panelMemberTable),
  }),
  decide: (
    { lottery, members },
    { lotteryId, candidate, ...term },
    context,
  ): Decision<LotteryRefusals & PanelRefusals> => {
    const no = refuse<LotteryRefusals>();
    const found = drawn(lottery);
    if (!found.ok) return found;
    const { state } = found.value;
    if (state.takenOver.includes(candidate)) return no('lottery.takenOver', { candidate });
    if (!sittingNow(state).includes(candidate)) return no('lottery.notInSeat', { candidate });
    const rows = rowsOfTerm(members, term, context);
    if (!rows.ok) return rows;
    const { member, puts } = rows.value;
    const { role, from, until } = member;
    const takenOver = [...state.takenOver, candidate].sort();
    return ok({
      puts: [...puts, put(lotteryTable, { ...found.value, state: { ...state, takenOver } })],
      removals: [],
      audit: {
        subject: { kind: 'panelMember', id: member.id },
        details: { role, from, until, lottery: lotteryId },
      },
    });
  },
});
