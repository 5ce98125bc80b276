/** Counts seconds down until something happens, by the clock: a computer that slept has let the time go by. */

export interface CountdownWatch {
  readonly seconds: number;
  /** Whole seconds that are left; told several times a second. */
  readonly onLeft: (left: number) => void;
  readonly onOver: () => void;
}

const LOOK_EVERY_MS = 250;

/** Until the function it gives back is called, or until it is over. */
export function countDown({ seconds, onLeft, onOver }: CountdownWatch): () => void {
  const until = Date.now() + seconds * 1000;
  const look = () => {
    const left = Math.max(0, Math.ceil((until - Date.now()) / 1000));
    onLeft(left);
    if (left > 0) return;
    clearInterval(timer);
    onOver();
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  return () => clearInterval(timer);
}
