/** The fund in short, how the app looks here, where the data is, and which version this is. */
import type { Fund } from '@shared/domain/funds/fund';
import { useFund } from '../../data/queries/funds';
import { useMachine, useStorageStatus } from '../../data/queries/settings';
import { hrefOf } from '../../routes';
import { LinkButton } from '../../ui/Button';
import { type Fact, FactList } from '../../ui/data/FactList';
import { DisplayChoices } from '../../ui/display/DisplayChoices';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Card, Section } from '../../ui/layout/Section';
import { useWords, type Words } from '../../ui/words';
import { storageFacts } from './settings-view';

export function SettingsScreen() {
  const words = useWords();
  const { t } = words;
  const fund = useFund();
  return (
    <>
      <PageHeader title={t('settings.title')} intro={t('settings.intro')} />
      <Section
        title={t('settings.fund')}
        actions={
          <LinkButton icon="edit" href={hrefOf({ name: 'fundSettings' })}>
            {t('settings.fundChange')}
          </LinkButton>
        }
      >
        {fund === undefined ? <Loading what={t('settings.fund')} /> : null}
        {fund ? (
          <Card>
            <FactList facts={fundFacts(fund, words)} />
          </Card>
        ) : null}
      </Section>
      <Section title={t('settings.display')} intro={t('settings.displayWhy')}>
        <Card>
          <div className="stack">
            <DisplayChoices />
          </div>
        </Card>
      </Section>
      <StorageSection />
    </>
  );
}

function StorageSection() {
  const words = useWords();
  const { t } = words;
  const status = useStorageStatus();
  const machine = useMachine();
  const app = machine?.app ?? null;
  return (
    <>
      <Section
        title={t('settings.storage')}
        actions={
          <LinkButton icon="archive" href={hrefOf({ name: 'backup' })}>
            {t('settings.toBackup')}
          </LinkButton>
        }
      >
        {status === null || machine === undefined ? (
          <Loading what={t('settings.storage')} />
        ) : (
          <Card>
            <FactList facts={storageFacts(status, machine.space, words)} />
          </Card>
        )}
      </Section>
      {app === null ? null : (
        <Section title={t('settings.app')}>
          <Card>
            <FactList
              facts={[
                { label: t('settings.version'), value: app.version },
                ...(app.runtime === null
                  ? []
                  : [
                      {
                        label: t('settings.runtime'),
                        value: `Electron ${app.runtime.electron}, Chrome ${app.runtime.chrome}`,
                      },
                    ]),
              ]}
            />
          </Card>
        </Section>
      )}
    </>
  );
}

function fundFacts(fund: Fund, { t, list, day }: Words): Fact[] {
  const none = t('settings.none');
  const labels = (names: readonly string[]) => (names.length === 0 ? none : list(names));
  return [
    { label: t('settings.name'), value: fund.name },
    { label: t('funds.place'), value: fund.place },
    { label: t('funds.areas'), value: labels(fund.areas) },
    { label: t('funds.themes'), value: labels(fund.themes) },
    { label: t('funds.accent'), value: t(`funds.accent.${fund.accent}`) },
    { label: t('funds.decider'), value: t(`funds.decider.${fund.decider}`) },
    { label: t('funds.scanDays'), value: t('settings.days', { days: fund.scanDays }) },
    { label: t('funds.startedOn'), value: day(fund.startedOn) },
  ];
}
