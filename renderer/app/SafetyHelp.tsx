/** Help on not losing anything: copies, the second place, trying to restore, handing over, a full disk, locking. */
import type { PlainKey } from '@shared/i18n/translate';
import { hrefOf, type Route } from '../routes';
import { TextLink } from '../ui/Button';
import { Heading } from '../ui/layout/Heading';
import { Section } from '../ui/layout/Section';
import { useWords } from '../ui/words';

type Article = {
  readonly title: PlainKey;
  readonly lines: readonly PlainKey[];
  /** Where it is done. */
  readonly place: { readonly route: Route; readonly label: PlainKey };
};

const TO_BACKUP = { route: { name: 'backup' }, label: 'backup.title' } as const;
const TO_SECURITY = { route: { name: 'security' }, label: 'security.title' } as const;

const ARTICLES: readonly Article[] = [
  { title: 'help.copies', lines: ['help.copies1', 'help.copies2', 'help.copies3'], place: TO_BACKUP },
  { title: 'help.second', lines: ['help.second1', 'help.second2'], place: TO_BACKUP },
  { title: 'help.drill', lines: ['help.drill1', 'help.drill2'], place: TO_BACKUP },
  {
    title: 'help.handOver',
    lines: ['help.handOver1', 'help.handOver2', 'help.handOver3'],
    place: { route: { name: 'handOver' }, label: 'handover.title' },
  },
  {
    title: 'help.guard',
    lines: ['help.guard1', 'help.guard2', 'help.guard3', 'help.guard4'],
    place: { route: { name: 'repair' }, label: 'screens.repair' },
  },
  { title: 'help.lock', lines: ['help.lock1', 'help.lock2', 'help.lock3'], place: TO_SECURITY },
];

export function SafetyHelp() {
  const { t } = useWords();
  return (
    <Section title={t('help.safetyTitle')} intro={t('help.safetyIntro')}>
      <div className="stack">
        {ARTICLES.map(({ title, lines, place }) => (
          <div key={title}>
            <Heading>{t(title)}</Heading>
            {lines.map((line) => (
              <p key={line}>{t(line)}</p>
            ))}
            <TextLink href={hrefOf(place.route)}>{t(place.label)}</TextLink>
          </div>
        ))}
      </div>
    </Section>
  );
}
