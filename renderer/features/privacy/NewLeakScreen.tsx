/** Writes a data leak down; what is not known yet can be added later. */
import { recordLeak } from '@shared/domain/privacy/actions/record-leak';
import { perform } from '../../data/perform';
import { goTo, hrefOf } from '../../routes';
import { tell } from '../../ui/feedback/messages';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Card } from '../../ui/layout/Section';
import { useWords } from '../../ui/words';
import { LeakForm } from './parts/LeakForm';
import { ReportingRule } from './parts/ReportingRule';

export function NewLeakScreen() {
  const { t } = useWords();
  return (
    <>
      <PageHeader
        title={t('leaks.newShort')}
        intro={t('leaks.linkIntro')}
        back={{ label: t('leaks.title'), href: hrefOf({ name: 'leaks' }) }}
      />
      <Card>
        <LeakForm
          known={null}
          onSend={(facts) => perform(recordLeak, { facts })}
          onDone={(leakId) => {
            tell({ text: t('leaks.recorded') });
            goTo({ name: 'leak', leakId });
          }}
        />
      </Card>
      <ReportingRule />
    </>
  );
}
