/** The count step by step, behind a button: who had its turn, what it cost whom, and what was left. */
import type { Round } from '@shared/domain/voting/round';
import { flooredCents, type Step, type Tally } from '@shared/domain/voting/tally';
import { amountsIn, type ShowAmount } from '@shared/i18n/amounts-in';
import { Disclosure, Button as DisclosureButton, DisclosurePanel, Heading } from 'react-aria-components';
import type { Column } from '../../../ui/data/columns';
import { PlainTable } from '../../../ui/data/PlainTable';
import { useIsPrinting } from '../../../ui/data/use-is-printing';
import { Icon } from '../../../ui/Icon';
import { Section } from '../../../ui/layout/Section';
import { useWords, type Words } from '../../../ui/words';
import type { ResultRow } from '../result-view';

export type CountStepsProps = {
  readonly round: Round;
  readonly rows: readonly ResultRow[];
  readonly tally: Tally;
};

type NumberedStep = { readonly number: number; readonly title: string; readonly step: Step };

export function CountSteps({ round, rows, tally }: CountStepsProps) {
  const words = useWords();
  const { t } = words;
  const isPrinting = useIsPrinting();
  const titles = new Map(rows.map(({ id, title }) => [id, title]));
  const steps = tally.steps.map((step, index) => ({
    number: index + 1,
    title: titles.get(step.project) ?? '',
    step,
  }));
  const kinds = new Set(tally.steps.map(({ kind }) => kind));
  if (steps.length === 0) return null;
  const table = (
    <PlainTable
      caption={t('result.stepsTitle')}
      rows={steps}
      rowId={(row) => String(row.number)}
      columns={columnsFor(kinds, words, amountsIn(round.currency))}
    />
  );
  return (
    <Section title={t('result.stepsTitle')}>
      {isPrinting ? (
        table
      ) : (
        <Disclosure className="disclosure">
          <Heading level={3}>
            <DisclosureButton slot="trigger" className="button button-quiet">
              <Icon name="chevronRight" />
              <span>{t('result.stepsShow')}</span>
            </DisclosureButton>
          </Heading>
          <DisclosurePanel>{table}</DisclosurePanel>
        </Disclosure>
      )}
    </Section>
  );
}

function columnsFor(
  kinds: ReadonlySet<Step['kind']>,
  { t }: Words,
  show: ShowAmount,
): Column<NumberedStep>[] {
  const hasPayers = kinds.has('bought') || kinds.has('loaded');
  return [
    { id: 'round', label: t('result.stepRound'), cell: (row) => row.number },
    { id: 'plan', label: t('result.stepPlan'), cell: (row) => row.title },
    { id: 'support', label: t('result.stepSupport'), align: 'end', cell: (row) => row.step.votes },
    ...(hasPayers
      ? [
          {
            id: 'price',
            label: t('result.stepPrice'),
            align: 'end' as const,
            cell: ({ step }: NumberedStep) => priceWords(step, show),
          },
        ]
      : []),
    ...(kinds.has('bought')
      ? [
          {
            id: 'payers',
            label: t('result.stepPayers'),
            cell: ({ step }: NumberedStep) =>
              step.kind === 'bought'
                ? t('result.stepPayersLine', {
                    full: step.payersInFull,
                    part: step.payersInPart,
                    nothing: step.payersNothing,
                  })
                : '–',
          },
        ]
      : []),
    ...(kinds.has('considered')
      ? [
          {
            id: 'money',
            label: t('result.stepMoney'),
            align: 'end' as const,
            cell: ({ step }: NumberedStep) => ('moneyBefore' in step ? show(step.moneyBefore) : '–'),
          },
          {
            id: 'fits',
            label: t('result.stepFits'),
            cell: ({ step }: NumberedStep) =>
              step.kind === 'considered' ? t(step.fits ? 'common.yes' : 'common.no') : '–',
          },
        ]
      : []),
    ...(kinds.has('averaged')
      ? [
          {
            id: 'mean',
            label: t('why.stepMean'),
            align: 'end' as const,
            cell: ({ step }: NumberedStep) =>
              step.kind === 'averaged' ? show(flooredCents(step.mean)) : '–',
          },
          {
            id: 'amount',
            label: t('why.stepAmount'),
            align: 'end' as const,
            cell: ({ step }: NumberedStep) => (step.kind === 'averaged' ? show(step.amount) : '–'),
          },
        ]
      : []),
  ];
}

function priceWords(step: Step, show: ShowAmount): string {
  if (step.kind === 'bought') return show(flooredCents(step.price));
  return step.kind === 'loaded' ? show(flooredCents(step.load)) : '–';
}
