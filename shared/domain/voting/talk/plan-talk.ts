/** What was said about one plan of one round: worries and objections with their answers, notes, the panel's own reason. */
import { z } from 'zod';
import { idOf } from '../../../kernel/ids';
import { defineTable, ERASED } from '../../action';
import { ApplicationId } from '../../applications/application';
import { InitiativeId } from '../../people/initiative';
import { RoundId } from '../round';

export const PlanTalkId = idOf<'PlanTalkId'>();
export type PlanTalkId = z.infer<typeof PlanTalkId>;
export const WorryId = idOf<'WorryId'>();
export type WorryId = z.infer<typeof WorryId>;

/** What was asked or feared, and what the initiative says to it; never by whom (V61). */
export const Worry = z.strictObject({
  id: WorryId,
  asked: z.string().trim().min(1).max(300),
  /** Empty: there is no answer yet. */
  answer: z.string().trim().max(600),
});
export type Worry = z.infer<typeof Worry>;

/** Two lines of a letter, in characters. */
export const REASON_LENGTH = 180;

/** At most two lines; empty: the panel adds nothing to the count (V64). */
export const OwnReason = z
  .string()
  .trim()
  .max(REASON_LENGTH)
  .refine((text) => text.split('\n').length <= 2);

export const PlanTalk = z.strictObject({
  id: PlanTalkId,
  roundId: RoundId,
  applicationId: ApplicationId,
  /** Of the plan: with its key all words are sealed. */
  initiativeId: InitiativeId,
  worries: z.array(Worry),
  /** Out of a round of consent: each objection as it stood on a paper, and how the plan changes for it (V70). */
  objections: z.array(Worry),
  /** Of the meeting; they stay in the fund (V63). */
  notes: z.string().trim().max(4000),
  reason: OwnReason,
});
export type PlanTalk = z.infer<typeof PlanTalk>;

export const planTalkTable = defineTable({
  name: 'planTalks',
  schema: PlanTalk,
  indexes: ['roundId', 'applicationId', 'initiativeId'],
  sealing: {
    fields: {
      'worries.*.asked': ERASED,
      'worries.*.answer': '',
      'objections.*.asked': ERASED,
      'objections.*.answer': '',
      notes: '',
      reason: '',
    },
    lookups: [],
    subjectOf: ({ initiativeId }) => initiativeId,
  },
});

/** Nothing of what was said is left; how many worries and objections there were is. */
export function bareTalk(talk: PlanTalk): PlanTalk {
  const bare = (said: readonly Worry[]) => said.map(({ id }) => ({ id, asked: ERASED, answer: '' }));
  return {
    ...talk,
    worries: bare(talk.worries),
    objections: bare(talk.objections),
    notes: '',
    reason: '',
  };
}

export function hasTalkWords({ worries, objections, notes, reason }: PlanTalk): boolean {
  const said = [...worries, ...objections];
  return notes !== '' || reason !== '' || said.some(({ asked, answer }) => asked !== ERASED || answer !== '');
}
