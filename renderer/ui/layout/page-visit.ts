/** Tells a page header that the screen was just changed, so that it takes the focus once. */
import { createContext, useContext } from 'react';

export type PageVisit = {
  /** Changes with every change of screen; the first screen is 0 and takes no focus. */
  readonly number: number;
  /** What the title of the window says behind the screen's own name. */
  readonly windowTitle: (screen: string) => string;
};

export const PageVisitContext = createContext<PageVisit>({ number: 0, windowTitle: (screen) => screen });

export function usePageVisit(): PageVisit {
  return useContext(PageVisitContext);
}
