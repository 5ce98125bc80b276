/** The program of the page with which somebody votes at home: reads the round out of its own page and shows the ballot. */
import '../no-code-from-text';
import { BallotForm, FORM_ELEMENT } from '@shared/formats/ballot-file/ballot-form';
import { createRoot } from 'react-dom/client';
import { BallotPage } from './BallotPage';
import './ballot-page.css';

function formIn(text: string): BallotForm | null {
  try {
    const read = BallotForm.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    // Only a file that was cut off or edited has no JSON in it: the page says so.
    return null;
  }
}

const dark = window.matchMedia('(prefers-color-scheme: dark)');
function keepTheme(): void {
  document.documentElement.dataset.theme = dark.matches ? 'dark' : 'light';
}
keepTheme();
dark.addEventListener('change', keepTheme);

const form = formIn(document.getElementById(FORM_ELEMENT)?.textContent ?? '');
createRoot(document.getElementById('page') ?? document.body).render(
  <BallotPage form={form} first={navigator.language.startsWith('en') ? 'en' : 'nl'} />,
);
