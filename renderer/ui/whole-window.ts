/** A part that has the whole window for itself: no frame, no menu and no keys of the app, until whoever put it there takes it away. */
import type { ReactElement } from 'react';
import { create } from 'zustand';

export const useWholeWindow = create<{ readonly part: ReactElement | null }>(() => ({ part: null }));

export function takeWholeWindow(part: ReactElement): void {
  useWholeWindow.setState({ part });
}

export function leaveWholeWindow(): void {
  useWholeWindow.setState({ part: null });
}
