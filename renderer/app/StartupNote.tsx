/** What the check at the start found, where a person should know of it. */

import { useState } from 'react';
import type { Recovery, StartupFinding, StartupReport } from '../data/opening/startup-report';
import { hrefOf } from '../routes';
import { Button, LinkButton } from '../ui/Button';
import { Callout, type CalloutTone } from '../ui/feedback/Callout';
import { useWords, type Words } from '../ui/words';
import { SCREENS } from './screens';

type Note = { readonly tone: CalloutTone; readonly text: string; readonly asksRepair: boolean };

export function StartupNote({ report }: { report: StartupReport }) {
  const words = useWords();
  const { t } = words;
  const [isRead, setRead] = useState(false);
  const notes = notesOf(report, words).filter((note) => note.tone !== 'info' || !isRead);
  const canRepair = SCREENS.some((screen) => screen.name === 'repair');
  return notes.map((note) => (
    <Callout
      key={note.text}
      tone={note.tone}
      title={t(note.tone === 'info' ? 'app.noteInfo' : 'app.noteWarning')}
    >
      <p>{note.text}</p>
      {note.asksRepair && canRepair ? (
        <LinkButton href={hrefOf({ name: 'repair' })} icon="repair">
          {t('found.repair')}
        </LinkButton>
      ) : null}
      {note.tone === 'info' ? (
        <Button kind="quiet" onPress={() => setRead(true)}>
          {t('found.read')}
        </Button>
      ) : null}
    </Callout>
  ));
}

function notesOf({ finding, quarantined }: StartupReport, words: Words): readonly Note[] {
  const found = findingNote(finding, words);
  const apart: Note = {
    tone: 'warning',
    text: words.t('found.quarantined', { n: quarantined }),
    asksRepair: true,
  };
  return [...(found === null ? [] : [found]), ...(quarantined === 0 ? [] : [apart])];
}

function findingNote(finding: StartupFinding, words: Words): Note | null {
  const { t } = words;
  switch (finding.kind) {
    case 'recovered':
      return { tone: 'warning', text: recoveredText(finding.recovery, words), asksRepair: false };
    case 'replayed':
      return { tone: 'info', text: t('found.replayed', { n: finding.lines }), asksRepair: false };
    case 'rebuilt':
      return { tone: 'warning', text: t('found.rebuilt'), asksRepair: false };
    case 'appended':
      return { tone: 'info', text: t('found.appended', { n: finding.lines }), asksRepair: false };
    case 'arrived':
      return { tone: 'info', text: t('found.arrived'), asksRepair: false };
    case 'sealedNow':
      return { tone: 'info', text: t('found.sealedNow'), asksRepair: false };
    case 'journalAbsent':
      return { tone: 'info', text: t('found.journalAbsent'), asksRepair: false };
    case 'damaged':
      return { tone: 'danger', text: t('found.damaged'), asksRepair: true };
    case 'chainBroken':
      return { tone: 'danger', text: t('found.chainBroken'), asksRepair: false };
    case 'journalBehind':
    case 'journalUnreadable':
    case 'diverged':
      return { tone: 'danger', text: t('found.question'), asksRepair: true };
    default:
      return null;
  }
}

function recoveredText({ unread, until }: Recovery, { t, moment }: Words): string {
  return unread === null
    ? t('found.recoveredWhole')
    : t('found.recoveredPart', { n: unread, when: moment(until) });
}
