/** Whose clock ran out among plans, awards and what came after, votes and leaks. */
import type { Application } from '../../applications/application';
import { hasValues, overOn } from '../../panel/lottery/lottery';
import { hasTalkWords } from '../../voting/talk/plan-talk';
import { hasWords } from '../data-leak';
import { chosen, planParts, valueMapParts } from './bare-rows';
import { type Candidate, type DueContext, lineWhenDue, recordedOn, settledOn } from './due-context';
import { CLOCKS } from './policy';
import { totalsOf } from './proposal';
import type { RetentionLine } from './retention-line';
import { bookYearEnd } from './term';

export function dueRecords(context: DueContext): RetentionLine[] {
  return [
    ...context.book.applications.flatMap((plan) => duePlan(context, plan)),
    ...duePayments(context),
    ...dueReports(context),
    ...dueValueMaps(context),
    ...dueBallots(context),
    ...dueLotteries(context),
    ...dueLeaks(context),
  ];
}

function duePlan(context: DueContext, plan: Application): RetentionLine[] {
  const subject = { table: 'applications', id: plan.id };
  return CLOCKS.flatMap((clock) => {
    const start = startOfPlan(context, plan, clock);
    if (start === null) return [];
    const said = context.book.planTalks.filter(
      (talk) => talk.applicationId === plan.id && hasTalkWords(talk),
    );
    const talks = clock === 'facts' ? [] : said;
    const going = () => ({
      parts: [...planParts(plan, clock), ...chosen({ talk: talks.length > 0 })],
      rows: [subject, ...talks.map(({ id }) => ({ table: 'planTalks', id }))],
    });
    return lineWhenDue(context, { ...start, clock, subject }, going);
  });
}

/** null: the plan is still open. */
function startOfPlan(
  context: DueContext,
  { state, scan }: Application,
  clock: Candidate['clock'],
): Pick<Candidate, 'kind' | 'from'> | null {
  switch (state.status) {
    case 'declined':
      return { kind: 'refusedPlan', from: state.declinedOn };
    case 'notNow':
      return { kind: 'refusedPlan', from: scan?.outcome?.answeredOn ?? null };
    case 'withdrawn':
      return { kind: 'withdrawnPlan', from: state.withdrawnOn };
    case 'awarded': {
      const settled = settledOn(context, state.grantId);
      const from = settled === null || clock === 'personal' ? settled : bookYearEnd(settled);
      return { kind: 'grantedPlan', from };
    }
    default:
      return null;
  }
}

function duePayments(context: DueContext): RetentionLine[] {
  return context.book.payments.flatMap(({ id, grantId, paidOn, reference }) => {
    const subject = { table: 'payments', id };
    const from = settledOn(context, grantId) === null ? null : bookYearEnd(paidOn);
    return lineWhenDue(context, { kind: 'payment', clock: 'facts', subject, from }, () => ({
      parts: chosen({ reference: reference !== '' }),
      rows: [subject],
    }));
  });
}

function dueReports(context: DueContext): RetentionLine[] {
  const { reports, evidence } = context.book;
  return reports.flatMap(({ id, grantId, story, lessons }) => {
    const subject = { table: 'reports', id };
    const from = settledOn(context, grantId);
    return [
      ...lineWhenDue(context, { kind: 'report', clock: 'personal', subject, from }, () => ({
        parts: chosen({ story: story !== '' || lessons !== '' }),
        rows: [subject],
      })),
      ...lineWhenDue(context, { kind: 'photos', clock: 'personal', subject, from }, () => {
        const photos = evidence.filter(({ reportId }) => reportId === id);
        return {
          parts: chosen({ photos: photos.length > 0 }),
          rows: photos.map((photo) => ({ table: 'evidence', id: photo.id })),
        };
      }),
    ];
  });
}

/** A map without an award has no end that could be dated: its term runs from the day on which it was made. */
function dueValueMaps(context: DueContext): RetentionLine[] {
  return context.book.valueMaps.flatMap((map) => {
    const subject = { table: 'valueMaps', id: map.id };
    const from = map.grantId === null ? recordedOn(map) : settledOn(context, map.grantId);
    return lineWhenDue(context, { kind: 'valueMap', clock: 'personal', subject, from }, () => ({
      parts: valueMapParts(map),
      rows: [subject],
    }));
  });
}

function dueBallots(context: DueContext): RetentionLine[] {
  const { rounds, proposals } = context.book;
  return rounds.flatMap(({ id, state }) => {
    if (state.status !== 'decided' || state.ballotCount === 0) return [];
    const subject = { table: 'rounds', id };
    const candidate = { kind: 'ballots', clock: 'personal', subject, from: state.decidedOn } as const;
    return lineWhenDue(context, candidate, () => ({
      parts: chosen({ ballots: totalsOf(proposals, id) === null }),
      rows: [],
    }));
  });
}

function dueLotteries(context: DueContext): RetentionLine[] {
  return context.book.lotteries.flatMap((lottery) => {
    const subject = { table: 'lotteries', id: lottery.id };
    const candidate = { kind: 'lottery', clock: 'personal', subject, from: overOn(lottery) } as const;
    return lineWhenDue(context, candidate, () => ({
      parts: chosen({ candidates: hasValues(lottery) }),
      rows: [subject],
    }));
  });
}

function dueLeaks(context: DueContext): RetentionLine[] {
  return context.book.leaks.flatMap((leak) => {
    const subject = { table: 'dataLeaks', id: leak.id };
    const from = leak.state.status === 'closed' ? leak.state.closedOn : null;
    return lineWhenDue(context, { kind: 'leak', clock: 'personal', subject, from }, () => ({
      parts: chosen({ leakTexts: hasWords(leak) }),
      rows: [subject],
    }));
  });
}
