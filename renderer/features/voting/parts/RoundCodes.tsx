/** Voting with codes, at an open round that was agreed so: how many were used, and where to go on. */
import type { Round } from '@shared/domain/voting/round';
import { isIn } from '@shared/domain/voting/round-status';
import { hrefOf } from '../../../routes';
import { LinkButton } from '../../../ui/Button';
import { Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';
import { CodesUsed } from '../codes/CodesUsed';

export function RoundCodes({ round }: { round: Round }) {
  const { t } = useWords();
  if (!isIn(round, 'open') || !round.settings.hasCodes) return null;
  return (
    <Section
      title={t('codes.title')}
      actions={
        <>
          <LinkButton icon="ballot" href={hrefOf({ name: 'roundKiosk', roundId: round.id })}>
            {t('kiosk.title')}
          </LinkButton>
          <LinkButton icon="print" href={hrefOf({ name: 'roundCodes', roundId: round.id })}>
            {t('codes.open')}
          </LinkButton>
          <LinkButton icon="file" href={hrefOf({ name: 'roundFiles', roundId: round.id })}>
            {t('ballotFiles.title')}
          </LinkButton>
        </>
      }
    >
      <CodesUsed roundId={round.id} />
    </Section>
  );
}
