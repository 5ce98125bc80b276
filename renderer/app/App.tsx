/** The whole app under its providers: words, crash screen, and then what there is to show. */
import type { ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { usePreferences } from '../ui/display/preferences';
import { WordsProvider } from '../ui/words';
import { CrashScreen } from './CrashScreen';

export function App({ children }: { children: ReactNode }) {
  const language = usePreferences((state) => state.language);
  return (
    <WordsProvider language={language}>
      <ErrorBoundary FallbackComponent={CrashScreen}>{children}</ErrorBoundary>
    </WordsProvider>
  );
}
