/** Long work away from the page, for a screen: how far it is, its answer, and a way to stop it. Leaving stops it too. */
import { useEffect, useRef, useState } from 'react';

/** As the jobs of `renderer/workers`. */
export interface StoppableJob<Answer> {
  /** null when it was stopped. */
  readonly answer: Promise<Answer | null>;
  readonly stop: () => void;
}

export type Work<Progress, Answer> =
  | { readonly status: 'none' | 'stopped' }
  | { readonly status: 'busy'; readonly progress: Progress | null }
  | { readonly status: 'done'; readonly answer: Answer };

export interface Working<Progress, Answer> {
  readonly work: Work<Progress, Answer>;
  /** Resolves with null when it was stopped, or when another took its place. */
  readonly start: (
    begin: (tell: (progress: Progress) => void) => StoppableJob<Answer>,
  ) => Promise<Answer | null>;
  readonly stop: () => void;
}

export function useWork<Progress, Answer>(): Working<Progress, Answer> {
  const [work, setWork] = useState<Work<Progress, Answer>>({ status: 'none' });
  const running = useRef<StoppableJob<Answer> | null>(null);
  useEffect(
    () => () => {
      running.current?.stop();
      running.current = null;
    },
    [],
  );
  const start: Working<Progress, Answer>['start'] = async (begin) => {
    running.current?.stop();
    setWork({ status: 'busy', progress: null });
    const isCurrent = () => running.current === started;
    const started = begin((progress) => {
      if (isCurrent()) setWork({ status: 'busy', progress });
    });
    running.current = started;
    try {
      const answer = await started.answer;
      if (!isCurrent()) return null;
      // What the worker told before it was ended may still come in: it is not listened to any more.
      running.current = null;
      setWork(answer === null ? { status: 'stopped' } : { status: 'done', answer });
      return answer;
    } catch (problem) {
      // A worker that breaks is a defect of ours: thrown while drawing, it reaches the crash screen.
      setWork(() => {
        throw problem;
      });
      return null;
    }
  };
  return { work, start, stop: () => running.current?.stop() };
}
