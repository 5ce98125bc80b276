/** Keeps what is typed and saves it a moment later; also when one leaves the screen in between. */
import { saveReport } from '@shared/domain/accountability/actions/save-report';
import type { Report } from '@shared/domain/accountability/report';
import type { Application } from '@shared/domain/applications/application';
import type { Instant } from '@shared/kernel/dates';
import { useCallback, useEffect, useRef, useState } from 'react';
import { systemClock } from '../../data/clock';
import { perform } from '../../data/perform';
import type { Problem } from '../../ui/forms/problem-words';
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
  const saveNow = useCallback(async (): Promise<boolean> => {
    const now = waiting.current;
    if (now === null) return true;
    waiting.current = null;
    const { grantId: _grant, state: _state, ...input } = reportOf(report, now, application);
    const done = await perform(saveReport, input);
    if (!done.ok) waiting.current ??= now;
    const saved: SaveState = done.ok
      ? { kind: 'saved', at: systemClock.now() }
      : { kind: 'failed', problem: done.error };
    setSaveState(waiting.current === null || !done.ok ? saved : { kind: 'waiting' });
    return done.ok;
  }, [report, application]);
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
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      void latest.current();
    },
    [],
  );
  return { draft, change, saveState, saveNow };
}
