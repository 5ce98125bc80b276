/** The roll as a list to print: by the alphabet, with a box to tick for each voter (V67). */
import type { Round } from '@shared/domain/voting/round';
import { bridge } from '../../bridge/bridge';
import { useFund } from '../../data/queries/funds';
import { useRoll } from '../../data/queries/roll';
import { useRound } from '../../data/queries/voting';
import { useToday } from '../../data/use-today';
import { hrefOf } from '../../routes';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { PrintPage } from '../../ui/print/PrintPage';
import { usePrint } from '../../ui/print/use-print';
import { useWords } from '../../ui/words';
import { RoundGone } from './parts/RoundGone';
import './roll.css';

export function RollSheetScreen({ roundId }: { roundId: string }) {
  const { t } = useWords();
  const found = useRound(roundId);
  if (found === undefined) return <Loading what={t('roll.sheet')} />;
  if (found === null) return <RoundGone />;
  return (
    <>
      <PageHeader
        title={t('roll.sheet')}
        intro={t('roll.sheetIntro')}
        back={{ label: t('roll.title'), href: hrefOf({ name: 'roundRoll', roundId }) }}
      />
      <Sheet round={found.round} />
    </>
  );
}

function Sheet({ round }: { round: Round }) {
  const { t, day } = useWords();
  const today = useToday();
  const fund = useFund();
  const voters = useRoll(round.id);
  const title = t('roll.of', { name: round.name });
  const print = usePrint(bridge.printPdf, { suggestedName: `${t('roll.sheetFile', round)}.pdf`, title });
  if (voters === undefined) return <Loading what={t('roll.sheet')} />;
  if (voters.length === 0) return <EmptyState title={t('roll.gone')} why={t('roll.goneWhy')} />;
  return (
    <PrintPage fundName={fund?.name ?? ''} sender={fund?.place ?? ''} date={day(today)} {...print}>
      <h2 className="sheet-title">{title}</h2>
      <p>{t('roll.count', { n: voters.length })}</p>
      <p>{t('roll.sheetAsk')}</p>
      <ul className="roll-lines">
        {voters.map(({ id, name, isTicked }) => (
          <li key={id} className="roll-line">
            <span className={isTicked ? 'roll-box roll-box-ticked' : 'roll-box'}>
              <span className="visually-hidden">{t(isTicked ? 'roll.has' : 'roll.hasNot')}</span>
            </span>
            <span>{name}</span>
          </li>
        ))}
      </ul>
    </PrintPage>
  );
}
