/** Keeps what is typed and saves it a moment later; also when one leaves the screen in between. */
import { saveReport } from '@shared/domain/accountability/actions/save-report';
import { type Report, reportTable } from '@shared/domain/accountability/report';
import type { AnyRefusal } from '@shared/domain/action';
import type { Application } from '@shared/domain/applications/application';
import { withoutNumbers } from '@shared/domain/privacy/number-guard';
import type { Instant } from '@shared/kernel/dates';
import { canonicalJson } from '@shared/kernel/hash';
import { useCallback, useEffect, useRef, useState } from 'react';
import { systemClock } from '../../data/clock';
import { numberFields } from '../../data/number-guard';
import { type Done, type Performed, perform } from '../../data/perform';
import { keepUndo } from '../../ui/feedback/undo-stack';
import type { Problem } from '../../ui/forms/problem-words';
import { useWords } from '../../ui/words';
import { type Draft, draftOf, reportOf } from './draft';

export type SaveState =
  | { readonly kind: 'clean' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saved'; readonly at: Instant }
  /** A number that looks like a citizen service number was left out: it is on the screen and nowhere else. */
  | { readonly kind: 'savedWithout' }
  | { readonly kind: 'failed'; readonly problem: Problem };

export interface Writing {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  readonly saveState: SaveState;
  /** Saves what still waits, and asks about a number that was left out. */
  readonly saveNow: () => Promise<Kept>;
}

/** `without`: all but numbers that look like a citizen service number. */
export type Kept = 'kept' | 'without' | 'failed';

type ReportInput = Parameters<typeof saveReport.decide>[1];

const PAUSE_MS = 1_200;

export function useDraft(report: Report, application: Application): Writing {
  const [draft, setDraft] = useState(() => draftOf(report));
  const [saveState, setSaveState] = useState<SaveState>({ kind: 'clean' });
  const waiting = useRef<Draft | null>(null);
  const saving = useRef(0);
  /** The report as it was shown or saved here last. */
  const ours = useRef(canonicalJson(report));
  const { t } = useWords();
  /** As it was typed, where it was saved without a number. */
  const whole = useRef<Draft | null>(null);
  const save = useCallback(
    async (numbers: 'ask' | 'tell'): Promise<Kept> => {
      const now = waiting.current ?? (numbers === 'ask' ? whole.current : null);
      if (now === null) return 'kept';
      waiting.current = null;
      const { grantId: _grant, state: _state, ...input } = reportOf(report, now, application);
      saving.current += 1;
      const { done, isWhole } = await keep(input, numbers);
      saving.current -= 1;
      if (done.ok) ours.current = keptOf(done.value) ?? ours.current;
      else waiting.current ??= now;
      if (done.ok) keepUndo(t('report.draftSaved'), done.value.undo);
      whole.current = isWhole ? null : now;
      const isNewer = waiting.current !== null && done.ok;
      setSaveState(isNewer ? { kind: 'waiting' } : stateOf(done, isWhole));
      return !done.ok ? 'failed' : isWhole ? 'kept' : 'without';
    },
    [report, application, t],
  );
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef(save);
  latest.current = save;
  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part };
    waiting.current = next;
    whole.current = null;
    setDraft(next);
    setSaveState({ kind: 'waiting' });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void latest.current('tell'), PAUSE_MS);
  };
  useEffect(() => {
    const now = canonicalJson(report);
    if (waiting.current !== null || saving.current > 0 || now === ours.current) return;
    // Nothing of ours is under way and yet it is another report: a step was taken back.
    ours.current = now;
    setDraft(draftOf(report));
  }, [report]);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      void latest.current('tell');
    },
    [],
  );
  return { draft, change, saveState, saveNow: () => save('ask') };
}

/** What is typed goes on being saved: only such a number waits until somebody says what it is. */
async function keep(input: ReportInput, numbers: 'ask' | 'tell') {
  const done = await perform(saveReport, input, numbers);
  if (done.ok || numberFields(done.error).length === 0) return { done, isWhole: true };
  return { done: await perform(saveReport, withoutNumbers(saveReport.name, input), 'tell'), isWhole: false };
}

function stateOf(done: Performed<AnyRefusal>, isWhole: boolean): SaveState {
  if (!done.ok) return { kind: 'failed', problem: done.error };
  return isWhole ? { kind: 'saved', at: systemClock.now() } : { kind: 'savedWithout' };
}

/** The row that was kept; null when the save changed nothing. */
function keptOf({ undo }: Done): string | null {
  const kept = undo?.input.rows.find(({ table }) => table === reportTable.name);
  return kept === undefined ? null : canonicalJson(kept.after);
}
