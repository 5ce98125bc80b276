/** How a field makes itself known to its form: its label for the summary, and what was typed but cannot be read. */
import { createContext, useContext, useEffect } from 'react';

export type FormNotes = {
  readonly label: (name: string, label: string) => void;
  readonly problem: (name: string, problem: string | null) => void;
};

const nowhere: FormNotes = { label: () => undefined, problem: () => undefined };

export const FormNotesContext = createContext<FormNotes>(nowhere);

/** `problem` is what cannot be read; a form with such a field is not sent. */
export function useNoteField(name: string | undefined, label: string, problem: string | null = null): void {
  const notes = useContext(FormNotesContext);
  useEffect(() => {
    if (name !== undefined) notes.label(name, label);
  }, [notes, name, label]);
  useEffect(() => {
    if (name === undefined) return;
    notes.problem(name, problem);
    return () => notes.problem(name, null);
  }, [notes, name, problem]);
}
