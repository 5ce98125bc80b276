/** The machine room of an app that is killed at a given call, as the page sees it. */
import type { Journal } from '@renderer/data/store';

/** A machine that stops answering, as a page finds it whose app was killed. */
export function dying(journal: Journal, call: keyof Journal, isDone: boolean) {
  let isDead = false;
  let die: () => void = () => undefined;
  const died = new Promise<'died'>((resolve) => {
    die = () => resolve('died');
  });
  const watched = new Proxy(journal, {
    get: (target, name) => async (request: unknown) => {
      const method: unknown = Reflect.get(target, name);
      if (isDead || typeof method !== 'function') return await new Promise(() => undefined);
      if (name !== call) return await Reflect.apply(method, target, [request]);
      isDead = true;
      if (isDone) await Reflect.apply(method, target, [request]);
      die();
      return await new Promise(() => undefined);
    },
  });
  return { died, journal: watched };
}
