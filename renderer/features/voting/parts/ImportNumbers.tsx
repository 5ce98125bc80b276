/** Asks what numbers in a file are that look like a citizen service number, with the lines on which they stand. */
import { NUMBER_GROUNDS, type NumberGround } from '@shared/domain/privacy/number-guard';
import type { NumbersInFile } from '@shared/formats/pabulib/numbers-in-file';
import { FactList } from '../../../ui/data/FactList';
import { Callout } from '../../../ui/feedback/Callout';
import { RadioGroup } from '../../../ui/fields/RadioGroup';
import { useWords } from '../../../ui/words';

export type ImportNumbersProps = {
  readonly numbers: NumbersInFile;
  readonly ground: NumberGround | null;
  readonly onChange: (ground: NumberGround | null) => void;
  readonly errorMessage: string | undefined;
};

export function ImportNumbers({ numbers, ground, onChange, errorMessage }: ImportNumbersProps) {
  const { t } = useWords();
  const more = numbers.count - numbers.shown.length;
  return (
    <div className="stack import-numbers">
      <Callout tone="warning" title={t('numbers.inFile', { n: numbers.count })}>
        <p>{t('numbers.why')}</p>
        <FactList
          facts={numbers.shown.map(({ line, written }) => ({
            label: line === null ? t('numbers.inFileName') : t('intake.line', { line }),
            value: written,
          }))}
        />
        {more > 0 ? <p>{t('numbers.more', { n: more })}</p> : null}
        <p>{t('numbers.inFileWhat')}</p>
        <p>{t('numbers.chance')}</p>
      </Callout>
      <RadioGroup
        label={t('numbers.what')}
        description={t('numbers.logged')}
        value={ground}
        onChange={onChange}
        errorMessage={errorMessage}
        choices={NUMBER_GROUNDS.map((value) => ({ value, label: t(`numbers.ground.${value}`) }))}
      />
    </div>
  );
}
