/** Saves the audit file of a year: which version, and whose names stand in it. */
import { XAF_VERSIONS, type XafVersion } from '@shared/formats/xaf/xaf-version';
import { useState } from 'react';
import type { YearWorld } from '../../../data/queries/year';
import { useToday } from '../../../data/use-today';
import { hrefOf } from '../../../routes';
import { Button, TextLink } from '../../../ui/Button';
import { Callout } from '../../../ui/feedback/Callout';
import { tell } from '../../../ui/feedback/messages';
import { RadioGroup } from '../../../ui/fields/RadioGroup';
import { problemWords } from '../../../ui/forms/problem-words';
import { useWords } from '../../../ui/words';
import { type AuditNames, saveAuditFile } from '../save-files';

const NAMES = ['organisations', 'all'] as const satisfies readonly AuditNames[];

export function XafForm({ world, year }: { world: YearWorld; year: number }) {
  const words = useWords();
  const { t } = words;
  const today = useToday();
  const [version, setVersion] = useState<XafVersion>('4.0');
  const [names, setNames] = useState<AuditNames>('organisations');
  const [isBusy, setBusy] = useState(false);
  const rsin = world.fiscal?.rsin ?? null;
  if (rsin === null) {
    return (
      <Callout tone="info" title={t('year.xafNeedsRsin')}>
        <TextLink href={hrefOf({ name: 'taxDetails' })}>{t('year.tax.title')}</TextLink>
      </Callout>
    );
  }
  const save = async () => {
    setBusy(true);
    const file = { version, names, rsin, createdOn: today, name: t('year.xafFile', { year }) };
    const saved = await saveAuditFile(world, year, file);
    setBusy(false);
    if (!saved.ok) {
      return tell({ tone: 'warning', text: problemWords(words, { kind: 'failure', failure: saved.error }) });
    }
    if (saved.value !== null) tell({ text: t('year.saved', { name: saved.value }) });
  };
  return (
    <div className="stack">
      <RadioGroup<XafVersion>
        label={t('year.xafVersion')}
        value={version}
        onChange={(value) => setVersion(value ?? '4.0')}
        choices={XAF_VERSIONS.map((value) => ({ value, label: `XAF ${value}` }))}
        orientation="horizontal"
      />
      <RadioGroup<AuditNames>
        label={t('year.xafNames')}
        value={names}
        onChange={(value) => setNames(value ?? 'organisations')}
        choices={NAMES.map((value) => ({
          value,
          label: t(`year.xafNames.${value}`),
          description: t(`year.xafNames.${value}Help`),
        }))}
      />
      <div className="form-actions">
        <Button icon="export" isPending={isBusy} onPress={() => void save()}>
          {t('year.xafSave')}
        </Button>
      </div>
    </div>
  );
}
