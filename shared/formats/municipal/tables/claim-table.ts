/** What volunteers claimed, without who they are: neither names nor their own words leave the fund. */
import { type Claim, dayOfClaim } from '../../../domain/expenses/claim';
import { type ExportTable, tableOf } from '../layout';
import { date, euro, key, text, whole } from './columns';

export function claimTable(claims: readonly Claim[]): ExportTable {
  return tableOf<Claim>(
    {
      name: 'declaraties',
      title: 'Declaraties van vrijwilligers, zonder naam en omschrijving',
      primaryKey: ['declaratie_id'],
      foreignKeys: [
        { column: 'bijdrage_id', table: 'bijdragen', tableColumn: 'bijdrage_id' },
        { column: 'boeking_id', table: 'boekingen', tableColumn: 'boeking_id' },
      ],
      columns: [
        key('declaratie_id', 'Nummer van de declaratie', (row) => row.id),
        whole('volgnummer', 'Volgnummer', (row) => row.number),
        key('soort', 'Soort: costs (kosten) of fee (vergoeding voor uren)', (row) => row.what.kind),
        date('datum', 'Dag van de kosten, of laatste dag van het werk', dayOfClaim),
        date('ingediend_op', 'Ingediend op', (row) => row.handedInOn),
        euro('bedrag', 'Bedrag in euro', (row) => row.amount),
        key('rekening', 'Begrotingspost (RGS-code)', (row) => row.account),
        key('status', 'Stand van de declaratie', (row) => row.state.status),
        text('bijdrage_id', 'Bron die de declaratie draagt', ({ state }) =>
          'contributionId' in state ? state.contributionId : null,
        ),
        date('betaald_op', 'Betaald op', ({ state }) => (state.status === 'paid' ? state.paidOn : null)),
        text('boeking_id', 'Boeking van de betaling', ({ state }) =>
          state.status === 'paid' ? state.entryId : null,
        ),
      ],
    },
    claims,
  );
}
