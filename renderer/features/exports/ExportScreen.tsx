/** The export for the municipality: what is in it, what is not, and one button that makes and checks it. */
import { useMemo } from 'react';
import { hrefOf } from '../../routes';
import { Button, LinkButton } from '../../ui/Button';
import { type Command, useCommands } from '../../ui/commands';
import { Callout } from '../../ui/feedback/Callout';
import { Loading } from '../../ui/feedback/Loading';
import { ProgressPanel } from '../../ui/feedback/ProgressPanel';
import { RefusalNote } from '../../ui/feedback/RefusalNote';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Section } from '../../ui/layout/Section';
import { useWords } from '../../ui/words';
import { CheckList } from './parts/CheckList';
import { SizeTable } from './parts/SizeTable';
import { type Making, useExportMaking } from './use-export-making';
import { useTableSizes } from './use-table-sizes';

export function ExportScreen() {
  const words = useWords();
  const { t } = words;
  const { making, make, stop } = useExportMaking();
  const sizes = useTableSizes();
  const toVerify = hrefOf({ name: 'verifyExport' });
  useCommands(
    useMemo<Command[]>(
      () => [{ id: 'exports-verify', label: t('exports.toVerify'), icon: 'verify', href: toVerify }],
      [t, toVerify],
    ),
  );
  return (
    <>
      <PageHeader title={t('exports.title')} intro={t('exports.intro')} />
      <div className="stack">
        <Callout tone="info" title={t('exports.privacy')}>
          <p>{`${t('exports.noPersons')} ${t('exports.storiesByConsent')} ${t('exports.openRoundsStay')}`}</p>
        </Callout>
        <div className="form-actions">
          <Button
            kind="primary"
            icon="export"
            isPending={making.status === 'busy'}
            isDisabled={sizes === null}
            onPress={() => make(t('exports.fileName'))}
          >
            {t('exports.make')}
          </Button>
        </div>
        <MakingNote making={making} onStop={stop} />
      </div>
      <Section title={t('exports.whatIsInside')} intro={t('exports.insideIntro')}>
        {sizes === undefined ? <Loading what={t('exports.counting')} /> : null}
        {sizes ? <SizeTable sizes={sizes} caption={t('exports.tables')} /> : null}
      </Section>
      <Section title={t('exports.check')} intro={t('exports.checkWhy')}>
        <LinkButton icon="verify" href={toVerify}>
          {t('exports.toVerify')}
        </LinkButton>
      </Section>
    </>
  );
}

const STAGES = {
  making: 'exports.making',
  checking: 'exports.checking',
  saving: 'exports.saving',
} as const;

function MakingNote({ making, onStop }: { making: Making; onStop: () => void }) {
  const { t } = useWords();
  if (making.status === 'busy') {
    const canStop = making.stage !== 'saving';
    return (
      <ProgressPanel
        label={t(STAGES[making.stage])}
        percent={null}
        {...(canStop ? { onCancel: onStop } : {})}
      />
    );
  }
  return (
    <div role="status">
      {making.status === 'stopped' ? <Callout tone="info" title={t('exports.stopped')} /> : null}
      {making.status === 'saved' ? (
        <Callout tone="done" title={t('exports.savedTitle')}>
          <p>{t('exports.saved', { name: making.name })}</p>
        </Callout>
      ) : null}
      {making.status === 'wrong' ? (
        <Callout tone="danger" title={t('exports.notSavedTitle')}>
          <p>{t('exports.notSaved')}</p>
          <CheckList checks={making.report.checks} />
        </Callout>
      ) : null}
      <RefusalNote refusal={making.status === 'failed' ? refusalOf(making.failure) : null} />
    </div>
  );
}

function refusalOf(failure: { readonly code: string; readonly parameters: object }) {
  return { code: `failure.${failure.code}`, params: failure.parameters };
}
