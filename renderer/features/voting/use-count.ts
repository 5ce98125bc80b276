/** Has a round counted in the worker, for a screen: how far it is, the answer, and stopping. */
import type { CountProgress } from '@shared/domain/voting/rules/rule';
import { useEffect, useRef, useState } from 'react';
import type { Job } from '../../workers/job';
import type { CountedRound, TallyJob } from '../../workers/tally';
import { countRound } from '../../workers/tally-job';

export type Counting =
  | { readonly status: 'none' | 'stopped' }
  | { readonly status: 'counting'; readonly progress: CountProgress | null }
  | { readonly status: 'counted'; readonly counted: CountedRound };

export interface Counter {
  readonly counting: Counting;
  /** Resolves with null when the count was stopped, or when another took its place. */
  readonly start: (job: TallyJob) => Promise<CountedRound | null>;
  readonly stop: () => void;
}

export function useCount(): Counter {
  const [counting, setCounting] = useState<Counting>({ status: 'none' });
  const running = useRef<Job<CountedRound> | null>(null);
  useEffect(
    () => () => {
      running.current?.stop();
      running.current = null;
    },
    [],
  );
  const start = async (job: TallyJob): Promise<CountedRound | null> => {
    running.current?.stop();
    setCounting({ status: 'counting', progress: null });
    const isCurrent = () => running.current === started;
    const started = countRound(job, (progress) => {
      if (isCurrent()) setCounting({ status: 'counting', progress });
    });
    running.current = started;
    try {
      const counted = await started.answer;
      if (!isCurrent()) return null;
      // What the worker told before it was ended may still come in: it is not listened to any more.
      running.current = null;
      setCounting(counted === null ? { status: 'stopped' } : { status: 'counted', counted });
      return counted;
    } catch (problem) {
      // A worker that breaks is a defect of ours: thrown while drawing, it reaches the crash screen.
      setCounting(() => {
        throw problem;
      });
      return null;
    }
  };
  return { counting, start, stop: () => running.current?.stop() };
}
