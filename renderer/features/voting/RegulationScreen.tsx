/** The regulation of a round as a sheet to print: a draft until the round opens, with its hash from then on. */
import type { Round } from '@shared/domain/voting/round';
import { shortHash } from '@shared/kernel/hash';
import { bridge } from '../../bridge/bridge';
import { useFund } from '../../data/queries/funds';
import { type RoundWithPlans, useRound } from '../../data/queries/voting';
import { useToday } from '../../data/use-today';
import { hrefOf } from '../../routes';
import { Callout } from '../../ui/feedback/Callout';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { PrintPage } from '../../ui/print/PrintPage';
import { usePrint } from '../../ui/print/use-print';
import { useWords } from '../../ui/words';
import { RoundGone } from './parts/RoundGone';
import { type RegulationPart, regulationText } from './regulation-text';

export function RegulationScreen({ roundId }: { roundId: string }) {
  const { t } = useWords();
  const found = useRound(roundId);
  if (found === undefined) return <Loading what={t('regulation.title')} />;
  if (found === null) return <RoundGone />;
  const isDraft = found.round.state.status === 'preparing';
  return (
    <>
      <PageHeader
        title={t('regulation.title')}
        intro={t(isDraft ? 'regulation.introDraft' : 'regulation.intro')}
        back={{ label: t('voting.deskToRound'), href: hrefOf({ name: 'round', roundId }) }}
      />
      <RegulationSheet found={found} />
    </>
  );
}

function RegulationSheet({ found }: { found: RoundWithPlans }) {
  const words = useWords();
  const { t, day } = words;
  const { round, plans } = found;
  const today = useToday();
  const fund = useFund();
  const titles = new Map<string, string>(plans.map(({ id, title }) => [id, title]));
  const title = t('regulation.of', { name: round.name });
  const print = usePrint(bridge.printPdf, { suggestedName: `${t('regulation.file', round)}.pdf`, title });
  return (
    <PrintPage fundName={fund?.name ?? ''} sender={fund?.place ?? ''} date={day(today)} {...print}>
      <div className="sheet-dense">
        <h2 className="sheet-title">{title}</h2>
        {round.state.status === 'preparing' ? (
          <Callout tone="warning" title={t('regulation.draft')}>
            <p>{t('regulation.draftWhy')}</p>
          </Callout>
        ) : null}
        {regulationText(round, titles, words).map((part) => (
          <Part key={part.title} part={part} />
        ))}
        <Mark round={round} />
      </div>
    </PrintPage>
  );
}

function Part({ part: { title, lines } }: { part: RegulationPart }) {
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

/** What makes these rules known again; the same stands on the record. */
function Mark({ round: { id, state } }: { round: Round }) {
  const { t, day } = useWords();
  if (state.status === 'preparing') return null;
  return (
    <>
      <h3>{t('voting.regulationHash')}</h3>
      <p>{t('regulation.frozenOn', { day: day(state.openedOn) })}</p>
      <p>
        <code>{shortHash(state.regulationHash)}</code>
      </p>
      <p>{t('regulation.hashWhy')}</p>
      <p>{t('regulation.roundId', { id })}</p>
    </>
  );
}
