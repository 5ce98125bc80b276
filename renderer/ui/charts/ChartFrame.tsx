/** What every chart has: a title, the message in one sentence, the drawing, and the figures in a table. */
import { type ReactNode, useId, useState } from 'react';
import { Button } from '../Button';
import { useIsPrinting } from '../data/use-is-printing';
import { Heading } from '../layout/Heading';
import { useWords } from '../words';

export type ChartFrameProps = {
  readonly title: string;
  /** What the picture shows, in one sentence: `Negen van de vijftien plannen krijgen geld.` */
  readonly summary: string;
  readonly drawing: ReactNode;
  readonly legend?: ReactNode;
  /** A `PlainTable` with the same figures. */
  readonly table: ReactNode;
};

export function ChartFrame({ title, summary, drawing, legend, table }: ChartFrameProps) {
  const { t } = useWords();
  const id = useId();
  const [isTableShown, setTableShown] = useState(false);
  const isPrinting = useIsPrinting();
  return (
    <figure className="chart" aria-labelledby={`${id}-title`}>
      <figcaption>
        <Heading id={`${id}-title`} className="chart-title">
          {title}
        </Heading>
        <p className="chart-summary">{summary}</p>
      </figcaption>
      {legend}
      <div className="chart-drawing" aria-hidden="true">
        {drawing}
      </div>
      <div className="chart-more">
        <Button kind="quiet" onPress={() => setTableShown(!isTableShown)}>
          {t(isTableShown ? 'common.hideTable' : 'common.showTable')}
        </Button>
      </div>
      {isTableShown && !isPrinting ? table : null}
    </figure>
  );
}
