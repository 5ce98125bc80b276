/** What stands on the key of this computer: `Ctrl` is the command key on macOS. */
export function keyName(key: string): string {
  return key === 'Ctrl' && navigator.userAgent.includes('Mac') ? '⌘' : key;
}
