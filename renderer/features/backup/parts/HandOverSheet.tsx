/** The hand-over on paper: sums, what is open, the log, what the successor does, and room for two signatures. */
import type { Fund } from '@shared/domain/funds/fund';
import { holds } from '@shared/domain/handover/truths';
import { localDayOf } from '@shared/kernel/dates';
import { subtract } from '@shared/kernel/money';
import { bridge } from '../../../bridge/bridge';
import type { MadeHandOver } from '../../../data/copies/hand-over';
import { FactList } from '../../../ui/data/FactList';
import { Callout } from '../../../ui/feedback/Callout';
import { HashText } from '../../../ui/HashText';
import { UnderHeading } from '../../../ui/layout/Heading';
import { Section } from '../../../ui/layout/Section';
import { MoneyText } from '../../../ui/MoneyText';
import { PrintPage } from '../../../ui/print/PrintPage';
import { usePrint } from '../../../ui/print/use-print';
import { useWords } from '../../../ui/words';
import { OpenMatters } from './OpenMatters';
import { SourceSums } from './SourceSums';
import { TruthTable } from './TruthTable';

const STEPS = [
  'handover.step1',
  'handover.step2',
  'handover.step3',
  'handover.step4',
  'handover.step5',
  'handover.step6',
  'handover.step7',
] as const;

const OLD = [
  'handover.old1',
  'handover.old2',
  'handover.old3',
  'handover.old4',
  'handover.old5',
  'handover.old6',
] as const;

/** What was made, and who holds the words: that is for the paper only. */
export interface OnPaper {
  readonly made: MadeHandOver;
  readonly holders: string;
}

export function HandOverSheet({ fund, paper }: { fund: Fund; paper: OnPaper }) {
  const { t, day } = useWords();
  const { made, holders } = paper;
  const title = t('handover.sheetTitle', { fund: fund.name });
  const print = usePrint(bridge.printPdf, {
    suggestedName: made.fileName.replace(/\.buurtpot$/, '.pdf'),
    title,
  });
  return (
    <>
      <div className="print-tools stack">
        <div role="status">
          <Callout tone="done" title={t('handover.made', { name: made.fileName })}>
            <p>{t('handover.madeWhy')}</p>
          </Callout>
        </div>
        <Section title={t('handover.old')}>
          <ol>
            {OLD.map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ol>
        </Section>
      </div>
      <PrintPage fundName={fund.name} sender={fund.place} date={day(localDayOf(made.madeAt))} {...print}>
        <div className="sheet-dense">
          <h2 className="sheet-title">{title}</h2>
          <h3>{t('handover.sums')}</h3>
          <SourceSums facts={made.facts} />
          <p>{t('handover.sumsHow')}</p>
          <h3>{t('handover.bank')}</h3>
          <BankFacts made={made} />
          <h3>{t('handover.books')}</h3>
          <p>
            <strong>{t(made.facts.truths.every(holds) ? 'handover.booksGood' : 'handover.booksBad')}</strong>
          </p>
          <TruthTable truths={made.facts.truths} />
          <h3>{t('handover.open')}</h3>
          <UnderHeading>
            <UnderHeading>
              <OpenMatters facts={made.facts} />
            </UnderHeading>
          </UnderHeading>
          <h3>{t('handover.log')}</h3>
          <LogFacts made={made} />
          <h3>{t('handover.steps')}</h3>
          <ol>
            {STEPS.map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ol>
          <h3>{t('handover.words')}</h3>
          <p>{holders === '' ? t('handover.wordsNobody') : holders}</p>
          <h3>{t('handover.signs')}</h3>
          <p className="sheet-sign">{t('handover.signOld')}</p>
          <p className="sheet-sign">{t('handover.signNew')}</p>
        </div>
      </PrintPage>
    </>
  );
}

function BankFacts({ made: { facts, statement } }: { made: MadeHandOver }) {
  const { t } = useWords();
  const { onBank } = facts.total;
  return (
    <FactList
      facts={[
        { label: t('handover.bankBooks'), value: <MoneyText amount={onBank} /> },
        {
          label: t('handover.bankSays'),
          value: statement === null ? t('handover.bankUnknown') : <MoneyText amount={statement} />,
        },
        ...(statement === null
          ? []
          : [
              { label: t('handover.bankDiffers'), value: <MoneyText amount={subtract(statement, onBank)} /> },
            ]),
      ]}
    />
  );
}

function LogFacts({ made: { fileName, madeAt, log } }: { made: MadeHandOver }) {
  const { t, moment } = useWords();
  return (
    <FactList
      facts={[
        { label: t('handover.file'), value: fileName },
        { label: t('handover.madeAt'), value: moment(madeAt) },
        { label: t('handover.logSeq'), value: String(log.seq) },
        { label: t('handover.logHash'), value: <HashText hash={log.hash} /> },
      ]}
    />
  );
}
