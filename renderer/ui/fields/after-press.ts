/** Holds back what would move a button while it is being pressed: it would slip away from under the pointer. */

/** Runs at once, or at the end of the press when a button is held down just now. */
export function afterPress(run: () => void): void {
  if (document.querySelector('button:active') === null) {
    run();
    return;
  }
  const end = () => {
    window.removeEventListener('pointerup', end, true);
    window.removeEventListener('pointercancel', end, true);
    run();
  };
  window.addEventListener('pointerup', end, true);
  window.addEventListener('pointercancel', end, true);
}
