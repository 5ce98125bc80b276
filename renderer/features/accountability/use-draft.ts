/** Keeps what is typed and saves it a moment later; also when one leaves the screen in between. */
import { saveReport } from '@shared/domain/accountability/actions/save-report';
import { type Report, reportTable } from '@shared/domain/accountability/report';
import type { Application } from '@shared/domain/applications/application';
import type { Instant } from '@shared/kernel/dates';
import { canonicalJson } from '@shared/kernel/hash';
import { useCallback, useEffect, useRef, useState } from 'react';
import { systemClock } from '../../data/clock';
import { type Done, perform } from '../../data/perform';
import { keepUndo } from '../../ui/feedback/undo-stack';
import type { Problem } from '../../ui/forms/problem-words';
import { useWords } from '../../ui/words';
import { type Draft, draftOf, reportOf } from './draft';

export type SaveState =
  | { readonly kind: 'clean' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saved'; readonly at: Instant }
  | { readonly kind: 'failed'; readonly problem: Problem };

export interface Writing {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  readonly saveState: SaveState;
  /** Saves what still waits; false when that failed. */
  readonly saveNow: () => Promise<boolean>;
}

const PAUSE_MS = 1_200;

export function useDraft(report: Report, application: Application): Writing {
  const [draft, setDraft] = useState(() => draftOf(report));
  const [saveState, setSaveState] = useState<SaveState>({ kind: 'clean' });
  const waiting = useRef<Draft | null>(null);
  const saving = useRef(0);
  /** The report as it was shown or saved here last. */
  const ours = useRef(canonicalJson(report));
  const { t } = useWords();
  const saveNow = useCallback(async (): Promise<boolean> => {
    const now = waiting.current;
    if (now === null) return true;
    waiting.current = null;
    const { grantId: _grant, state: _state, ...input } = reportOf(report, now, application);
    saving.current += 1;
    const done = await perform(saveReport, input);
    saving.current -= 1;
    if (done.ok) ours.current = keptOf(done.value) ?? ours.current;
    else waiting.current ??= now;
    if (done.ok) keepUndo(t('report.draftSaved'), done.value.undo);
    const saved: SaveState = done.ok
      ? { kind: 'saved', at: systemClock.now() }
      : { kind: 'failed', problem: done.error };
    setSaveState(waiting.current === null || !done.ok ? saved : { kind: 'waiting' });
    return done.ok;
  }, [report, application, t]);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef(saveNow);
  latest.current = saveNow;
  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part };
    waiting.current = next;
    setDraft(next);
    setSaveState({ kind: 'waiting' });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void latest.current(), PAUSE_MS);
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
      void latest.current();
    },
    [],
  );
  return { draft, change, saveState, saveNow };
}

/** The row that was kept; null when the save changed nothing. */
function keptOf({ undo }: Done): string | null {
  const kept = undo?.input.rows.find(({ table }) => table === reportTable.name);
  return kept === undefined ? null : canonicalJson(kept.after);
}
