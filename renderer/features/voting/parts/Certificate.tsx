/** The proof of a count by equal shares, made when asked for: a table of payments that anyone can add up. */
import { Button } from '../../../ui/Button';
import { useIsPrinting } from '../../../ui/data/use-is-printing';
import { Section } from '../../../ui/layout/Section';
import { saveText } from '../../../ui/save-text';
import { useWork } from '../../../ui/use-work';
import { useWords } from '../../../ui/words';
import type { Certified } from '../../../workers/certificate';
import { certifyInWorker } from '../../../workers/certificate-job';
import type { CountedRound } from '../../../workers/tally';
import type { CountedFound } from '../counted-found';
import type { ResultRow } from '../result-view';
import { CertificateTable } from './CertificateTable';

export type CertificateProps = {
  readonly found: CountedFound;
  readonly rows: readonly ResultRow[];
  readonly counted: CountedRound;
};

/** Nothing where equal shares did not decide. */
export function Certificate({ found, rows, counted }: CertificateProps) {
  const { t } = useWords();
  const { round, ballots } = found;
  const { tally, outcome } = counted;
  const { work, start } = useWork<never, Certified | null>();
  const isPrinting = useIsPrinting();
  const certified = work.status === 'done' ? work.answer : null;
  if (tally.finalEndowment === null || (isPrinting && certified === null)) return null;
  const titles = new Map(rows.map(({ id, title }) => [id, title]));
  const begin = () =>
    void start(() => certifyInWorker({ round, ballots, rule: outcome.rule }, tally, titles));
  return (
    <Section
      title={t('proof.title')}
      intro={t('proof.intro')}
      actions={
        certified === null ? null : (
          <Button icon="download" onPress={() => saveText(t('proof.file'), certified.csv)}>
            {t('proof.save')}
          </Button>
        )
      }
    >
      {certified === null ? (
        <Button icon="verify" isPending={work.status === 'busy'} onPress={begin}>
          {t('proof.start')}
        </Button>
      ) : null}
      <div role="status">
        {certified === null ? null : (
          <CertificateTable report={certified.report} currency={round.currency} titles={titles} />
        )}
      </div>
    </Section>
  );
}
