/** The roll on the screen of its round: how far it is, and the way to it. Nothing where the panel votes, or once it is gone. */
import type { Round } from '@shared/domain/voting/round';
import { useRoll } from '../../../data/queries/roll';
import { hrefOf } from '../../../routes';
import { LinkButton } from '../../../ui/Button';
import { Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';

export function RollOfRound({ round }: { round: Round }) {
  const { t } = useWords();
  const voters = useRoll(round.id);
  const { state, settings } = round;
  const mayRead = state.status === 'preparing' && settings.electorate?.who === 'residents';
  if (voters === undefined || (voters.length === 0 && !mayRead)) return null;
  const ticked = voters.filter(({ isTicked }) => isTicked).length;
  return (
    <Section
      title={t('roll.title')}
      intro={t('roll.intro')}
      actions={
        <LinkButton icon="people" href={hrefOf({ name: 'roundRoll', roundId: round.id })}>
          {t(voters.length === 0 ? 'roll.read' : 'roll.open')}
        </LinkButton>
      }
    >
      {voters.length === 0 ? (
        <p>{t('roll.none')}</p>
      ) : (
        <p>
          {mayRead ? t('roll.count', { n: voters.length }) : t('roll.ticked', { ticked, n: voters.length })}
        </p>
      )}
    </Section>
  );
}
