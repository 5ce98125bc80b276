/** What of the frame is open. The menu of the window may open it as well. */
import { create } from 'zustand';

export type ShellState = {
  readonly open: 'palette' | 'keys' | 'messages' | null;
  /** The navigation in a narrow window. */
  readonly isNavOpen: boolean;
};

export const useShellState = create<ShellState>(() => ({ open: null, isNavOpen: false }));

export function openInShell(open: ShellState['open']): void {
  useShellState.setState({ open });
}
