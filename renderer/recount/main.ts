/** The program of the recount file: reads the vote out of its own page, counts it again, and shows what came out. */
import '../no-code-from-text';
import { countAgain, type Recounted } from '@shared/domain/voting/recount';
import { hasOutcome } from '@shared/domain/voting/round-status';
import { VOTE_ELEMENT } from '@shared/formats/recount/recount-page';
import { RecountVote } from '@shared/formats/recount/recount-vote';
import type { Language } from '@shared/i18n/language';
import { element } from './elements';
import { pageOf } from './page';
import type { Shown } from './shown';
import { pageWords } from './words';
import './recount.css';

/** Milliseconds of counting before the page may draw. */
const BREATH = 100;

async function countInPeace(vote: RecountVote): Promise<Shown | null> {
  const { round, ballots } = vote;
  if (!hasOutcome(round)) return null;
  const slices = countAgain(round, ballots);
  let since = performance.now();
  for (;;) {
    const slice = slices.next();
    if (slice.done === true) return { vote, round, recounted: slice.value satisfies Recounted };
    if (performance.now() - since < BREATH) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    since = performance.now();
  }
}

function readVote(): RecountVote | null {
  try {
    const text = document.getElementById(VOTE_ELEMENT)?.textContent ?? '';
    const read = RecountVote.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    // Only a file that was cut off or edited has no JSON in it: the page says so.
    return null;
  }
}

function draw(place: HTMLElement, shown: Shown, language: Language): void {
  const words = pageWords(language);
  const { t, day } = words;
  const other: Language = language === 'nl' ? 'en' : 'nl';
  const toOther = element('button', { type: 'button', lang: other }, [t('recount.language')]);
  toOther.addEventListener('click', () => {
    draw(place, shown, other);
    place.querySelector('button')?.focus();
  });
  const print = element('button', { type: 'button' }, [t('recount.print')]);
  print.addEventListener('click', () => window.print());
  const { fund, madeOn } = shown.vote;
  document.documentElement.lang = language;
  place.replaceChildren(
    element('header', {}, [
      element('h1', {}, [t('recount.title', shown.round)]),
      element('p', {}, [t('recount.from', { fund, day: day(madeOn) })]),
      element('div', { class: 'tools' }, [toOther, print]),
    ]),
    element('main', {}, pageOf(shown, words)),
  );
}

async function start(): Promise<void> {
  const place = document.getElementById('page') ?? document.body;
  const language: Language = navigator.language.startsWith('en') ? 'en' : 'nl';
  const { t } = pageWords(language);
  place.replaceChildren(element('p', { role: 'status' }, [t('recount.counting')]));
  const vote = readVote();
  // A file of which the words do not fit the rules any more breaks the count: that is told like any other damage.
  const shown = vote === null ? null : await countInPeace(vote).catch(() => null);
  if (shown === null) place.replaceChildren(element('p', { role: 'alert' }, [t('recount.broken')]));
  else draw(place, shown, language);
}

void start();
