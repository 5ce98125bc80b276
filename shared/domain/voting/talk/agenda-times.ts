/** What comes when in the meeting: every item with its minutes and the time at which it begins (V62). */
import type { ApplicationId } from '../../applications/application';
import type { Round } from '../round';
import type { Agenda } from './agenda';

export interface AgendaItem {
  /** `plan`: with its id. */
  readonly kind: keyof Agenda['parts'] | 'plan';
  readonly applicationId: ApplicationId | null;
  readonly minutes: number;
  /** `20:05` */
  readonly from: string;
}

export interface AgendaTimes {
  readonly items: readonly AgendaItem[];
  readonly endsAt: string;
  /** Minutes by which it takes longer than was meant; 0: it fits. */
  readonly over: number;
}

const DAY = 24 * 60;

/** Minutes of a plan without its own number: what the evening leaves, shared evenly and rounded down, and 1 at least. */
export function evenShare({ plans }: Pick<Round, 'plans'>, { length, parts, minutes }: Agenda): number {
  const own = plans.flatMap(({ applicationId }) => minutes[applicationId] ?? []);
  const others = plans.length - own.length;
  const taken = [...Object.values(parts), ...own].reduce((sum, one) => sum + one, 0);
  return others === 0 ? 1 : Math.max(1, Math.floor((length - taken) / others));
}

/** What this plan gets, in minutes. */
export function minutesOf(round: Pick<Round, 'plans'>, agenda: Agenda, plan: ApplicationId): number {
  return agenda.minutes[plan] ?? evenShare(round, agenda);
}

/** By lot as drawn, else by number; a plan that came in after the lot comes last. */
export function plansInOrder(
  { plans }: Pick<Round, 'plans'>,
  { order }: Pick<Agenda, 'order'>,
): ApplicationId[] {
  const ids = plans.map(({ applicationId }) => applicationId);
  const drawn = (order ?? []).filter((id) => ids.includes(id));
  return [...drawn, ...ids.filter((id) => !drawn.includes(id))];
}

/** The break comes when half of the plans were talked about. */
export function agendaTimes(round: Pick<Round, 'plans'>, agenda: Agenda): AgendaTimes {
  const { parts } = agenda;
  const plans = plansInOrder(round, agenda).map((applicationId) => ({
    kind: 'plan' as const,
    applicationId,
    minutes: minutesOf(round, agenda, applicationId),
  }));
  const part = (kind: keyof Agenda['parts']) => ({ kind, applicationId: null, minutes: parts[kind] });
  const half = Math.ceil(plans.length / 2);
  const all = [
    part('opening'),
    ...plans.slice(0, half),
    part('pause'),
    ...plans.slice(half),
    part('vote'),
    part('closing'),
  ].filter(({ minutes }) => minutes > 0);
  const [hours = 0, minutes = 0] = agenda.startsAt.split(':').map(Number);
  let now = hours * 60 + minutes;
  const begin = now;
  const items = all.map((item) => {
    const from = clockOf(now);
    now += item.minutes;
    return { ...item, from };
  });
  return { items, endsAt: clockOf(now), over: Math.max(0, now - begin - agenda.length) };
}

/** Minutes since midnight as `09:05`; past midnight it begins again. */
function clockOf(minutes: number): string {
  const inDay = minutes % DAY;
  const two = (figure: number) => String(figure).padStart(2, '0');
  return `${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`;
}
