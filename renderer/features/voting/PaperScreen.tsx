/** The ballot as a sheet to print: what is asked, every plan with its number and cost, and room to answer by hand. */
import { useState } from 'react';
import { bridge } from '../../bridge/bridge';
import { useFund } from '../../data/queries/funds';
import { type RoundWithPlans, useRound } from '../../data/queries/voting';
import { useToday } from '../../data/use-today';
import { hrefOf } from '../../routes';
import { TextLink } from '../../ui/Button';
import { Callout } from '../../ui/feedback/Callout';
import { Loading } from '../../ui/feedback/Loading';
import { Checkbox } from '../../ui/fields/Checkbox';
import { PageHeader } from '../../ui/layout/PageHeader';
import { PrintPage } from '../../ui/print/PrintPage';
import { usePrint } from '../../ui/print/use-print';
import { useWords } from '../../ui/words';
import { RoundGone } from './parts/RoundGone';
import { VotePaper } from './parts/VotePaper';

export function PaperScreen({ roundId }: { roundId: string }) {
  const { t } = useWords();
  const found = useRound(roundId);
  const [isLarge, setLarge] = useState(false);
  if (found === undefined) return <Loading what={t('paper.title')} />;
  if (found === null) return <RoundGone />;
  return (
    <>
      <PageHeader
        title={t('paper.title')}
        intro={t('paper.intro')}
        back={{ label: t('voting.deskToRound'), href: hrefOf({ name: 'round', roundId }) }}
      />
      <div className="print-tools">
        <Checkbox
          label={t('paper.large')}
          description={t('paper.largeHelp')}
          value={isLarge}
          onChange={setLarge}
        />
      </div>
      {found.round.state.status === 'preparing' ? (
        <div className="print-tools">
          <Callout tone="warning" title={t('paper.draft')} />
        </div>
      ) : null}
      {found.round.settings.hasCodes && found.round.state.status === 'open' ? (
        <p className="print-tools">
          {t('codes.onPaper')}{' '}
          <TextLink href={hrefOf({ name: 'roundCodes', roundId })}>{t('codes.open')}</TextLink>
        </p>
      ) : null}
      <Sheet found={found} isLarge={isLarge} />
    </>
  );
}

function Sheet({ found, isLarge }: { found: RoundWithPlans; isLarge: boolean }) {
  const { t, day } = useWords();
  const { round } = found;
  const today = useToday();
  const fund = useFund();
  const title = t('paper.of', { name: round.name });
  const print = usePrint(bridge.printPdf, { suggestedName: `${t('paper.file', round)}.pdf`, title });
  return (
    <PrintPage fundName={fund?.name ?? ''} sender={fund?.place ?? ''} date={day(today)} {...print}>
      <VotePaper found={found} isLarge={isLarge} />
    </PrintPage>
  );
}
