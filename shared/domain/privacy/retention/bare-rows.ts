/** Rows as they are when a clock has taken its part; and which parts there are to take. */
import { ERASED } from '../../action';
import type { Application, ApplicationState } from '../../applications/application';
import type { BankEntry, TookBack } from '../../bank/bank-entry';
import type { ValueMap } from '../../impact/value-map';
import type { Clock } from './policy';
import type { RetentionPart } from './retention-line';

/** A plan: on the first clock all words but its title and budget, on the second those too. Amounts and days stay. */
export function barePlan(plan: Application, clock: Clock): Application {
  if (clock === 'facts') {
    return {
      ...plan,
      title: ERASED,
      budgetLines: plan.budgetLines.map((line) => ({ ...line, label: ERASED })),
    };
  }
  const { scan } = plan;
  return {
    ...plan,
    summary: '',
    translations: [],
    coFunding: plan.coFunding.map((part) => ({ ...part, from: ERASED })),
    scan:
      scan === null
        ? null
        : {
            ...scan,
            owner: ERASED,
            pauses: scan.pauses.map((pause) => ({ ...pause, reason: ERASED })),
            outcome: scan.outcome === null ? null : { ...scan.outcome, note: '' },
          },
    state: bareState(plan.state),
    pabulib: null,
  };
}

function bareState(state: ApplicationState): ApplicationState {
  return state.status === 'withdrawn' ? { ...state, reason: '' } : state;
}

export function planParts(plan: Application, clock: Clock): RetentionPart[] {
  if (clock === 'facts') {
    return chosen({
      title: plan.title !== ERASED,
      budget: plan.budgetLines.some(({ label }) => label !== ERASED),
    });
  }
  return chosen({
    summary: plan.summary !== '' || plan.translations.length > 0,
    coFunding: plan.coFunding.some(({ from }) => from !== ERASED),
    scan: hasScanWords(plan),
    reason: plan.state.status === 'withdrawn' && plan.state.reason !== '',
    pabulib: plan.pabulib !== null,
  });
}

function hasScanWords({ scan }: Application): boolean {
  if (scan === null) return false;
  const words = [scan.owner, ...scan.pauses.map(({ reason }) => reason)];
  return words.some((text) => text !== ERASED) || (scan.outcome !== null && scan.outcome.note !== '');
}

export function bareValueMap(map: ValueMap): ValueMap {
  return {
    ...map,
    title: ERASED,
    note: '',
    inputs: map.inputs.map((input) => ({ ...input, label: ERASED, source: '' })),
    outcomes: map.outcomes.map((outcome) => ({
      ...outcome,
      stakeholder: ERASED,
      change: ERASED,
      indicator: '',
      proxySource: '',
    })),
  };
}

/** Its title goes with the rest, so it tells whether that was done. */
export function valueMapParts(map: ValueMap): RetentionPart[] {
  const isBare =
    map.title === ERASED && map.note === '' && map.outcomes.every((row) => row.change === ERASED);
  return isBare ? [] : ['valueTexts'];
}

/** No text without which the bank cannot be reckoned with: key, days, amounts, code, and what it was matched with stay. */
export function bareBankEntry(entry: BankEntry): BankEntry {
  const { state } = entry;
  return {
    ...entry,
    ...NO_WORDS,
    bankReference: null,
    batchId: null,
    details: entry.details.map(({ amount }) => ({ ...NO_WORDS, amount })),
    state:
      state.status === 'booked' ? { ...state, reason: '', parts: state.parts.map(bareOfPayment) } : state,
  };
}

/** What came back so long ago stays as the bank gave it back. */
function bareOfPayment<Part extends object>(part: Part): Part & { took: null } {
  return { ...part, took: null };
}

const NO_WORDS = {
  counterName: null,
  counterIban: null,
  description: '',
  endToEndId: null,
  reference: null,
  returnReason: null,
} as const;

export function bankEntryParts(entry: BankEntry): RetentionPart[] {
  const { bankReference, batchId, details, state } = entry;
  const matched = state.status === 'booked' ? [state.reason, ...state.parts.map(referenceTaken)] : [];
  const texts = [entry, ...details].flatMap((row) => [
    row.counterName,
    row.counterIban,
    row.description,
    row.endToEndId,
    row.reference,
    row.returnReason,
  ]);
  const isThere = [...texts, bankReference, batchId, ...matched].some((text) => text !== null && text !== '');
  return chosen({ bankTexts: isThere });
}

function referenceTaken({ took }: { readonly took: TookBack | null }): string {
  return took?.kind === 'payment' ? took.payment.reference : '';
}

/** The names of the parts that are there. */
export function chosen(parts: Partial<Readonly<Record<RetentionPart, boolean>>>): RetentionPart[] {
  return Object.entries(parts).flatMap(([part, isThere]) => (isThere ? [part as RetentionPart] : []));
}
