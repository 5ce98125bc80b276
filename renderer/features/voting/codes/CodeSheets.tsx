/** The codes that were just made, to print: strips to cut, or each under a ballot of its own. They are shown this once (V57). */
import { spacedCode, type VotingCodeText } from '@shared/domain/voting/codes/code-text';
import { useFund } from '../../../data/queries/funds';
import type { RoundWithPlans } from '../../../data/queries/voting';
import { useToday } from '../../../data/use-today';
import { Button } from '../../../ui/Button';
import { Callout } from '../../../ui/feedback/Callout';
import { FocusedHeading } from '../../../ui/layout/FocusedHeading';
import { PrintPages } from '../../../ui/print/PrintPage';
import { useWords, WordsProvider } from '../../../ui/words';
import { VotePaper } from '../parts/VotePaper';
import type { MadeCodes } from './make-codes';

export type CodeSheetsProps = {
  readonly found: RoundWithPlans;
  readonly made: MadeCodes;
  readonly onPrinted: () => void;
};

export function CodeSheets({ found, made, onPrinted }: CodeSheetsProps) {
  const { t } = useWords();
  return (
    <>
      <div className="not-printed stack code-once">
        <FocusedHeading>{t('codes.once')}</FocusedHeading>
        <Callout tone="warning" title={t('codes.onceWhy')} />
      </div>
      <WordsProvider language={made.language}>
        <Sheets found={found} made={made} />
      </WordsProvider>
      <div className="print-tools paper-next">
        <Button icon="check" onPress={onPrinted}>
          {t('codes.printed')}
        </Button>
      </div>
    </>
  );
}

function Sheets({ found, made }: Omit<CodeSheetsProps, 'onPrinted'>) {
  const { t, day } = useWords();
  const today = useToday();
  const fund = useFund();
  const { name } = found.round;
  const strips = (
    <ul className="code-strips">
      {made.codes.map((code) => (
        <li key={code}>
          <Strip round={name} code={code} how={t('codes.stripHow')} />
        </li>
      ))}
    </ul>
  );
  return (
    <PrintPages
      fundName={fund?.name ?? ''}
      date={day(today)}
      lang={made.language}
      onPrint={() => window.print()}
      sheets={
        made.paper === 'strips'
          ? [{ id: 'strips', content: strips }]
          : made.codes.map((code) => ({ id: code, content: <WithBallot found={found} code={code} /> }))
      }
    />
  );
}

/** The ballot carries nothing of the code: the strip comes off before it goes in the box. */
function WithBallot({ found, code }: { found: RoundWithPlans; code: VotingCodeText }) {
  const { t } = useWords();
  return (
    <>
      <VotePaper found={found} isLarge={false} />
      <div className="code-cut">
        <p className="code-cut-words">{t('codes.cut')}</p>
        <Strip round={found.round.name} code={code} how={t('codes.ballotStripHow')} />
      </div>
    </>
  );
}

function Strip({ round, code, how }: { round: string; code: VotingCodeText; how: string }) {
  const { t } = useWords();
  return (
    <div className="code-strip">
      <p className="code-strip-round">{round}</p>
      <p>{t('codes.stripTitle')}</p>
      <p className="code-strip-code">{spacedCode(code)}</p>
      <p>
        {how} {t('codes.stripOne')}
      </p>
    </div>
  );
}
