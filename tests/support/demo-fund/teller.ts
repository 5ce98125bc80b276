/** Tells a story to the real actions, day by day, and keeps the records and the audit chain that come out. */
import type { Action, Actor, AnyRefusal, Change, Context } from '@shared/domain/action';
import { sealEntry } from '@shared/domain/audit/audit-chain';
import { AuditEntry } from '@shared/domain/audit/audit-entry';
import { keyToDestroyTable } from '@shared/domain/people/key-to-destroy';
import { subjectKeyTable } from '@shared/domain/people/subject-key';
import { TABLES } from '@shared/domain/records';
import { Day, noonMillis } from '@shared/kernel/dates';
import { canonicalJson, hashText, NO_HASH } from '@shared/kernel/hash';
import { aWorld, type World, type WorldStart } from '../action-world';
import { type Chance, chanceFrom, idsFrom } from './chance';

export interface Teller {
  readonly world: World;
  readonly chance: Chance;
  /** Lets an action happen; an action that refuses is a fault in the story. */
  readonly does: <Input, Snapshot, Refusal extends AnyRefusal>(
    actor: Actor,
    action: Action<string, Input, Snapshot, Refusal>,
    input: unknown,
  ) => Promise<string>;
  /** Puts an event on its day; the events run in the order of their days. */
  readonly on: (day: string, event: () => Promise<unknown>) => void;
  /** With ids by a chance of its own, so that all that comes later in the story keeps the ids that it had. */
  readonly aside: (event: () => Promise<unknown>) => Promise<void>;
  readonly tell: () => Promise<void>;
  readonly tables: () => Record<string, { readonly id: string }[]>;
}

function auditRow(
  previous: AuditEntry | undefined,
  device: string,
  happened: { readonly action: string; readonly change: Change; readonly context: Context },
): AuditEntry {
  const { action, change, context } = happened;
  const seq = (previous?.seq ?? 0) + 1;
  const { puts, removals, audit } = change;
  const sealed = sealEntry({
    id: `${device}:${seq}`,
    device,
    seq,
    at: context.now,
    actor: context.actor,
    action,
    subjectKind: audit.subject.kind,
    subjectId: audit.subject.id,
    details: { ...audit.details },
    changeHash: hashText(canonicalJson({ puts, removals })),
    previousHash: previous?.hash ?? NO_HASH,
  });
  return AuditEntry.parse(sealed);
}

export function aTeller(seed: number, startsOn: string, watch?: WorldStart['onChange']): Teller {
  const chance = chanceFrom(seed);
  let today = Day.parse(startsOn);
  const mainIds = idsFrom(chance, () => noonMillis(today));
  const asideIds = idsFrom(chanceFrom(seed + 1), () => noonMillis(today));
  let ids = mainIds;
  const newId = <Id extends string>() => ids<Id>();
  const device = newId<string>();
  const audit: AuditEntry[] = [];
  const events: { day: Day; event: () => Promise<unknown> }[] = [];
  const world = aWorld({
    today,
    newId,
    onChange: (action, change, context) => {
      audit.push(auditRow(audit.at(-1), device, { action, change, context }));
      watch?.(action, change, context);
    },
  });
  return {
    world,
    chance,
    does: async (actor, action, input) => {
      world.setActor(actor);
      const done = await world.run(action, action.input.parse(input));
      if (!done.ok) throw new Error(`${today} ${action.name}: ${JSON.stringify(done.error)}`);
      return done.value;
    },
    on: (day, event) => {
      events.push({ day: Day.parse(day), event });
    },
    aside: async (event) => {
      ids = asideIds;
      await event();
      ids = mainIds;
    },
    tell: async () => {
      while (events.length > 0) {
        events.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
        const next = events.shift();
        if (next === undefined) return;
        today = next.day;
        world.setToday(today);
        await next.event();
      }
    },
    tables: () => {
      // Keys are given out by each computer itself.
      const ofKeys: readonly string[] = [subjectKeyTable.name, keyToDestroyTable.name];
      const told = TABLES.filter(({ name }) => !ofKeys.includes(name));
      const rows = told.map((table) => [table.name, world.rows<{ readonly id: string }>(table)]);
      return { ...Object.fromEntries(rows), auditEntries: audit };
    },
  };
}
