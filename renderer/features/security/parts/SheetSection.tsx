/** The recovery sheet: what it is for, and the way to make one. */
import type { Protected } from '../../../data/keys/protection';
import { hrefOf } from '../../../routes';
import { LinkButton } from '../../../ui/Button';
import { Card, Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';

export function SheetSection({ protection: { status, verdict } }: { protection: Protected }) {
  const { t } = useWords();
  const isMade = status.kind === 'present' && status.recovery;
  return (
    <Section title={t('security.sheet')} intro={t('security.sheetWhat')}>
      <Card>
        <LinkButton
          icon="print"
          kind={verdict === 'noSheet' ? 'primary' : 'secondary'}
          href={hrefOf({ name: 'recoverySheet' })}
        >
          {t(isMade ? 'security.sheetMakeNew' : 'security.sheetMake')}
        </LinkButton>
      </Card>
    </Section>
  );
}
