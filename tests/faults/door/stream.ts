/** A stream of actions as a busy treasurer would do them, one after the other, through the app's own `perform`. */

import { readDevice } from '@renderer/data/device';
import { performOn } from '@renderer/data/perform';
import { storeReader } from '@renderer/data/reader';
import type { Store } from '@renderer/data/store';
import type { Action, AnyRefusal } from '@shared/domain/action';
import { changeGiver } from '@shared/domain/funds/actions/change-giver';
import { recordContribution } from '@shared/domain/funds/actions/record-contribution';
import { recordGiver } from '@shared/domain/funds/actions/record-giver';
import { recordReceipt } from '@shared/domain/funds/actions/record-receipt';
import { startFund } from '@shared/domain/funds/actions/start-fund';
import { NO_AGREEMENT } from '@shared/domain/funds/agreement';
import type { ContributionId } from '@shared/domain/funds/contribution';
import { fundTable } from '@shared/domain/funds/fund';
import type { GiverId } from '@shared/domain/funds/giver';
import { recordInitiative } from '@shared/domain/people/actions/record-initiative';
import { localDayOf } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';

/** An action that the app called saved. */
export type Acknowledged = {
  /** Number of its entry in the audit log. */
  readonly seq: number;
  readonly action: string;
  readonly subjectId: string;
};

export type StreamOptions = {
  /** Stands in every name, so that no two streams make the same. */
  readonly mark: string;
  /** Stops by itself after so many actions. */
  readonly limit: number;
  readonly onAcknowledged: (acknowledged: Acknowledged) => void;
};

/** `stoppedBy`: the app's own code for the first action that it did not take; null when the limit was reached. */
export type StreamEnd = { readonly done: number; readonly stoppedBy: string | null };

/** Performs one action and gives the id of its subject. */
type Act = <Name extends string, Input, Snapshot, Refusal extends AnyRefusal>(
  action: Action<Name, Input, Snapshot, Refusal>,
  input: NoInfer<Input>,
) => Promise<string>;

class StreamStopped extends Error {}

export async function streamActions(store: Store, options: StreamOptions): Promise<StreamEnd> {
  // One writer, one at a time: every action that is done has the next number.
  const before = (await readDevice(store.database))?.auditSeq ?? 0;
  let done = 0;
  let stoppedBy: string | null = null;
  const act: Act = async (action, input) => {
    const performed = await performOn(store, action, input);
    if (!performed.ok) {
      stoppedBy = problemCode(performed.error);
      throw new StreamStopped();
    }
    done += 1;
    const { subjectId } = performed.value;
    options.onAcknowledged({ seq: before + done, action: action.name, subjectId });
    if (done === options.limit) throw new StreamStopped();
    return subjectId;
  };
  try {
    const today = localDayOf(store.clock.now());
    if ((await storeReader(store).count(fundTable)) === 0) await act(startFund, fundInput(today));
    for (let cycle = 1; ; cycle += 1) await treasurersRound(act, `${options.mark}-${cycle}`, today);
  } catch (problem) {
    if (!(problem instanceof StreamStopped)) stoppedBy = `thrown: ${String(problem)}`;
  }
  return { done, stoppedBy };
}

function problemCode(problem: { kind: 'refusal'; refusal: AnyRefusal } | { kind: string }): string {
  if ('refusal' in problem) return problem.refusal.code;
  return 'failure' in problem ? (problem.failure as { code: string }).code : problem.kind;
}

type Today = ReturnType<typeof localDayOf>;

function fundInput(today: Today) {
  const nothing = { areas: [], themes: [], kvkNumber: null, iban: null };
  const kind = { accent: 'teal', decider: 'foundation', scanDays: 14 } as const;
  return { name: 'Molenfonds', place: 'Vechtmond', startedOn: today, ...nothing, ...kind };
}

/** Two rows; one changed and one removed; four rows; one row; two rows. */
async function treasurersRound(act: Act, mark: string, today: Today): Promise<void> {
  const contact = { name: `Mens ${mark}`, email: `mens.${mark}@example.org`, phone: null };
  const company = { kind: 'company', name: `Bedrijf ${mark}`, kvkNumber: null } as const;
  const giver = await act(recordGiver, { ...company, contact });
  await act(changeGiver, { id: giver as GiverId, details: { ...company, contact: null } });
  const contribution = await act(recordContribution, {
    title: `Toezegging ${mark}`,
    form: 'gift',
    amount: cents(12_345),
    promisedOn: today,
    earmark: { kind: 'none' },
    terms: '',
    agreement: NO_AGREEMENT,
    giver: { kind: 'new', details: { ...company, contact } },
  });
  const contributionId = contribution as ContributionId;
  await act(recordReceipt, { contributionId, amount: cents(5), day: today });
  const registered = { legalForm: 'informal', kvkNumber: null, area: null, bankAccount: null } as const;
  await act(recordInitiative, { name: `Initiatief ${mark}`, ...registered, contact });
}
