/** Bars that are fetched when the first one is shown: the drawing library is large, and most screens have no chart. */
import { lazy, Suspense } from 'react';
import { Loading } from '../feedback/Loading';
import type { BarsProps } from './Bars';

const Drawing = lazy(async () => ({ default: (await import('./Bars')).Bars }));

/** `title`: what is being fetched, in words. */
export function LazyBars({ title, ...bars }: BarsProps & { readonly title: string }) {
  return (
    <Suspense fallback={<Loading what={title} />}>
      <Drawing {...bars} />
    </Suspense>
  );
}
