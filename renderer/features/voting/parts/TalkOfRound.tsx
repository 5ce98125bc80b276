/** On the screen of a round: what was asked so far, and the ways to the agenda, the meeting and the booklet. */
import { useTalks } from '../../../data/queries/talk';
import type { RoundWithPlans } from '../../../data/queries/voting';
import { hrefOf } from '../../../routes';
import { LinkButton } from '../../../ui/Button';
import { Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';

export function TalkOfRound({ found: { round } }: { found: RoundWithPlans }) {
  const { t } = useWords();
  const talks = useTalks(round.id);
  if (talks === undefined || round.origin.kind !== 'own') return null;
  const worries = [...talks.values()].flatMap((talk) => talk.worries);
  const roundId = round.id;
  return (
    <Section title={t('talk.section')} intro={t('talk.sectionWhy')}>
      <p>
        {t('talk.count', { n: worries.length, open: worries.filter(({ answer }) => answer === '').length })}
      </p>
      <div className="button-row">
        <LinkButton href={hrefOf({ name: 'roundTalk', roundId })}>{t('talk.title')}</LinkButton>
        <LinkButton href={hrefOf({ name: 'roundAgenda', roundId })}>{t('agenda.title')}</LinkButton>
        <LinkButton href={hrefOf({ name: 'roundMeeting', roundId })}>{t('meeting.title')}</LinkButton>
        <LinkButton icon="print" href={hrefOf({ name: 'roundBooklet', roundId })}>
          {t('booklet.open')}
        </LinkButton>
      </div>
    </Section>
  );
}
