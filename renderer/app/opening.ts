/** Opening and leaving a fund from the start screen; each tells in words why it did not work, or null. */
import demoAddress from '@resources/demo-fund.json?url';
import { fundTable } from '@shared/domain/funds/fund';
import type { StoreName } from '@shared/ipc/contract';
import { currentStore, openStoreNow } from '../data/current-store';
import { fillDemo } from '../data/demo';
import { databaseReader } from '../data/reader';
import { closeStore, openStore } from '../data/start';
import type { OpenProblem } from '../data/startup-report';
import { goTo, type Route } from '../routes';
import type { Words } from '../ui/words';

/** Opens a store and goes to a place in it. */
export async function openAt(name: StoreName, route: Route, words: Words): Promise<string | null> {
  const isOpen = await openStore(name);
  if (isOpen) goTo(route);
  const { current } = currentStore.getState();
  return current.kind === 'blocked' ? openProblemWords(current.problem, words) : null;
}

/** Opens the demo, and fills it the first time. */
export async function openDemo(route: Route, words: Words): Promise<string | null> {
  const problem = await openAt('demo', route, words);
  const store = openStoreNow();
  if (problem !== null || store === null) return problem;
  const isFilled = (await databaseReader(store.database).count(fundTable)) > 0;
  if (isFilled) return null;
  const answer = await fetch(demoAddress);
  const filled = answer.ok ? await fillDemo(store, await answer.text()) : null;
  if (filled?.ok === true) return null;
  await closeStore();
  return words.t('start.demoBroken');
}

function openProblemWords(problem: OpenProblem, { t, forCode }: Words): string {
  switch (problem.kind) {
    case 'newer':
      return t('start.newer');
    case 'otherWindow':
      return t('start.otherWindow');
    case 'notReadable':
      return t('start.notReadable');
    case 'journalBroken':
      return t('start.journalBroken', { line: problem.line });
    case 'failure': {
      const { code, parameters } = problem.failure;
      return forCode(`failure.${code}`, parameters) ?? t('start.notReadable');
    }
  }
}
