/** Listens to the keys of the app and does what they mean. */
import { useEffect } from 'react';
import { type Command, currentCommands, runCommand, useCommandStore } from '../ui/commands';
import { stepTextSize } from '../ui/display/preferences';
import { doAfterAll, takeBack } from '../ui/feedback/undo-stack';
import { useWords, type Words } from '../ui/words';
import { isTypingIn, type KeyId, keyIdOf } from './keys';
import { focusNextRegion } from './regions';
import { openInShell } from './shell-state';

export function useShellKeys(): void {
  const words = useWords();
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const id = keyIdOf(event, isTypingIn(event.target));
      if (id !== null && !event.defaultPrevented && act(id, event.shiftKey, words)) event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [words]);
}

/** While a fund is on its way to the screen, Ctrl+K is kept: the palette opens together with the frame. */
export function usePaletteAhead(isOnItsWay: boolean): void {
  useEffect(() => {
    if (!isOnItsWay) return;
    const listen = (event: KeyboardEvent) => {
      if (keyIdOf(event, isTypingIn(event.target)) !== 'palette') return;
      event.preventDefault();
      openInShell('palette');
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [isOnItsWay]);
}

/** Whether the key had something to do here; if not, it keeps its usual meaning. */
function act(id: KeyId, isBackwards: boolean, words: Words): boolean {
  switch (id) {
    case 'palette':
      openInShell('palette');
      return true;
    case 'help':
      openInShell('keys');
      return true;
    case 'region':
      focusNextRegion(isBackwards);
      return true;
    case 'textLarger':
      stepTextSize(1);
      return true;
    case 'textSmaller':
      stepTextSize(-1);
      return true;
    case 'find':
      return focusFind();
    case 'undo':
      return takeBack(words) || runRole('undo');
    case 'redo':
      return doAfterAll(words) || runRole('redo');
    case 'print':
      if (!runRole('print')) window.print();
      return true;
    default:
      return runRole(id);
  }
}

function runRole(role: NonNullable<Command['role']>): boolean {
  const command = currentCommands(useCommandStore.getState()).findLast((offered) => offered.role === role);
  if (command !== undefined) runCommand(command);
  return command !== undefined;
}

function focusFind(): boolean {
  const field = document.querySelector<HTMLInputElement>('main [data-find]');
  field?.select();
  field?.focus();
  return field !== null;
}
