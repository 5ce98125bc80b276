/** A code while it is typed: in groups of four as on paper, as long as it is typed at the end; elsewhere the cursor would jump. */
import { spacedCode } from '@shared/domain/voting/codes/code-text';

export function groupedCode(before: string, next: string): string {
  const isAtEnd = next.length > before.length && next.startsWith(before);
  return isAtEnd ? spacedCode(next.toUpperCase().replace(/[\s-]/g, '')) : next.toUpperCase();
}
