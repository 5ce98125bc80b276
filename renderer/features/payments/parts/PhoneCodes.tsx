/** A code for each payment that is still to be made by phone; only ever in a signed batch. */
import { epcQrText } from '@shared/formats/epc-qr';
import { phoneTransferOf } from '@shared/formats/pain001/order-of-batch';
import { formatIban } from '@shared/kernel/iban';
import { Card, CardGrid, Section } from '../../../ui/layout/Section';
import { QrCode } from '../../../ui/print/QrCode';
import { useWords } from '../../../ui/words';
import type { BatchView } from '../batch-view';

export function PhoneCodes({ view }: { view: BatchView }) {
  const { t, euro } = useWords();
  const open = view.rows.flatMap(({ line, status, payee }) => {
    const transfer = status === 'open' ? phoneTransferOf(line) : null;
    return transfer === null ? [] : [{ transfer, payee, id: line.id }];
  });
  if (open.length === 0) return null;
  return (
    <Section title={t('payments.qrTitle')} intro={t('payments.qrIntro')}>
      <CardGrid>
        {open.map(({ transfer, payee, id }) => (
          <Card key={id} title={payee}>
            <QrCode
              text={epcQrText(transfer)}
              label={t('payments.qrLabel', { amount: euro(transfer.amount), holder: transfer.holder })}
            />
            <p>
              {euro(transfer.amount)}
              <br />
              {formatIban(transfer.iban)}
              <br />
              {transfer.holder}
              <br />
              {transfer.remittance}
            </p>
          </Card>
        ))}
      </CardGrid>
    </Section>
  );
}
