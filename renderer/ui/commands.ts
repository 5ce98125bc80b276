/** What can be done now: screens offer commands, and the palette and the keys find them. */
import { useEffect } from 'react';
import { create } from 'zustand';
import type { IconName } from './icon-paths';

export type Command = {
  readonly id: string;
  /** A verb first: `Nieuwe gever`. */
  readonly label: string;
  /** Other words under which it can be found. */
  readonly keywords?: string;
  readonly icon?: IconName;
  /** `new` answers Ctrl+N, `undo` Ctrl+Z, `redo` Ctrl+Shift+Z, `print` Ctrl+P, `lock` Ctrl+L; `found` is a thing out of the store. */
  readonly role?: 'new' | 'undo' | 'redo' | 'print' | 'lock' | 'found';
  readonly href?: string;
  readonly run?: () => void;
};

type CommandStore = { readonly groups: ReadonlyMap<symbol, readonly Command[]> };

export const useCommandStore = create<CommandStore>(() => ({ groups: new Map() }));

/** Offers commands while the calling part is on the screen. Give a list that only changes when they change. */
export function useCommands(commands: readonly Command[]): void {
  useEffect(() => {
    const group = Symbol('commands');
    useCommandStore.setState(({ groups }) => ({ groups: new Map([...groups, [group, commands]]) }));
    return () => {
      useCommandStore.setState(({ groups }) => ({
        groups: new Map([...groups].filter(([key]) => key !== group)),
      }));
    };
  }, [commands]);
}

/** All commands that are offered now, in the order in which they came. */
export function currentCommands(store: CommandStore): readonly Command[] {
  return [...store.groups.values()].flat();
}

export function runCommand(command: Command): void {
  if (command.href !== undefined) window.location.hash = command.href;
  command.run?.();
}
