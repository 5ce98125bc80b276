/** Keeps notes that are typed during the meeting, a moment later, and also when one goes on to the next plan in between. */
import { writeNotes } from '@shared/domain/voting/actions/write-notes';
import { useEffect, useRef, useState } from 'react';
import { perform } from '../../data/perform';
import type { RefusalWords } from '../../ui/feedback/RefusalNote';
import { keepUndo } from '../../ui/feedback/undo-stack';
import { problemCode } from '../../ui/forms/problem-words';
import { useWords } from '../../ui/words';
import type { OfPlan } from './parts/WorryDialog';

const PAUSE_MS = 1_200;

export interface Notes {
  readonly text: string;
  readonly type: (text: string) => void;
  /** Saves what still waits, and asks about a number that looks like a citizen service number. */
  readonly save: () => Promise<void>;
  readonly isSaved: boolean;
  readonly refusal: RefusalWords | null;
}

/** `stored`: as it stands now; it is followed as long as nothing that was typed waits. */
export function useNotes(of: OfPlan, stored: string): Notes {
  const { t } = useWords();
  /** null: nothing waits. */
  const [typed, setTyped] = useState<string | null>(null);
  const [isSaved, setSaved] = useState(false);
  const [refusal, setRefusal] = useState<RefusalWords | null>(null);
  const waiting = useRef<string | null>(null);
  const save = async (numbers: 'ask' | 'tell') => {
    const notes = waiting.current;
    if (notes === null) return;
    waiting.current = null;
    const done = await perform(writeNotes, { ...of, notes }, numbers);
    if (!done.ok) waiting.current ??= notes;
    else if (waiting.current === null) setTyped(null);
    setSaved(done.ok);
    setRefusal(done.ok ? null : problemCode(done.error));
    if (done.ok) keepUndo(t('meeting.notesSaved'), done.value.undo);
  };
  const latest = useRef(save);
  latest.current = save;
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      void latest.current('tell');
    },
    [],
  );
  const type = (text: string) => {
    waiting.current = text;
    setTyped(text);
    setSaved(false);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void latest.current('tell'), PAUSE_MS);
  };
  return { text: typed ?? stored, type, save: () => save('ask'), isSaved, refusal };
}
