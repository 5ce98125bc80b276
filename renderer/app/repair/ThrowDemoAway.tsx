/** The demo fund can be thrown away; the person's own fund has nothing to do with it. */
import { useState } from 'react';
import { throwAwayDemo } from '../../data/opening/start';
import { goTo } from '../../routes';
import { Button } from '../../ui/Button';
import { tell } from '../../ui/feedback/messages';
import { Section } from '../../ui/layout/Section';
import { ConfirmDialog } from '../../ui/overlays/ConfirmDialog';
import { useWords } from '../../ui/words';

export function ThrowDemoAway() {
  const { t, forCode } = useWords();
  const [isAsking, setAsking] = useState(false);
  const throwAway = async () => {
    setAsking(false);
    goTo({ name: 'start' });
    const thrown = await throwAwayDemo();
    if (thrown.ok) return tell({ text: t('data.demo.thrownAway') });
    const { error } = thrown;
    const words =
      error === 'otherWindow' ? t('start.otherWindow') : forCode(`failure.${error.code}`, error.parameters);
    tell({ tone: 'warning', text: words ?? t('start.notReadable') });
  };
  return (
    <Section title={t('data.demo.title')} intro={t('data.demo.throwAwayWhy')}>
      <Button kind="danger" icon="trash" onPress={() => setAsking(true)}>
        {t('data.demo.throwAway')}
      </Button>
      <ConfirmDialog
        title={t('data.demo.ask')}
        confirmLabel={t('data.demo.throwAway')}
        isDangerous
        isOpen={isAsking}
        onConfirm={() => void throwAway()}
        onCancel={() => setAsking(false)}
      >
        <p>{t('data.demo.throwAwayWhy')}</p>
      </ConfirmDialog>
    </Section>
  );
}
