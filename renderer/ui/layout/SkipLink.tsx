/** The first stop of the Tab key: straight to the content. */
export function SkipLink({ targetId, children }: { targetId: string; children: string }) {
  return (
    <button type="button" className="skip-link" onClick={() => document.getElementById(targetId)?.focus()}>
      {children}
    </button>
  );
}
