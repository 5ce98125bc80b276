/** Which reading this is, and the number on the paper in hand. */
import { NumberField } from '../../../ui/fields/NumberField';
import { RadioGroup } from '../../../ui/fields/RadioGroup';
import { useWords } from '../../../ui/words';
import type { Sheets } from '../use-sheets';

export function SheetInHand({ sheets }: { sheets: Sheets }) {
  const { t } = useWords();
  return (
    <div className="field-row desk-sheet">
      <RadioGroup
        label={t('voting.deskReading')}
        description={t('voting.deskReadingHelp')}
        orientation="horizontal"
        value={sheets.reading === 1 ? 'first' : 'second'}
        onChange={(value) => sheets.choose(value === 'first' ? 1 : 2)}
        choices={[
          { value: 'first', label: t('voting.deskFirst') },
          { value: 'second', label: t('voting.deskSecond') },
        ]}
      />
      <NumberField label={t('voting.deskSheet')} value={sheets.sheet} onChange={sheets.type} />
    </div>
  );
}
