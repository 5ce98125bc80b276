/** Words of the windows that the machine room itself shows: choosing a file, and a screen that stopped. */
import type { FilePurpose } from '../../ipc/file-purposes';

export const shell = {
  'shell.file.pabulib': 'Verkiezing van Pabulib',
  'shell.file.backup': 'Reservekopie',
  'shell.file.export': 'Export',
  'shell.file.photo': 'Foto',
  'shell.file.statement': 'Bankafschrift',
  'shell.file.table': 'Tabel',
  'shell.file.sheet': 'Rekenblad',
  'shell.file.image': 'Afbeelding',
  'shell.file.report': 'Technisch verslag',
  'shell.file.audit': 'Auditbestand',
  'shell.file.payment': 'Betaalbestand',
  'shell.file.draw': 'Loting',
  'shell.file.recount': 'Hertelbestand',
  'shell.file.ballotPage': 'Stempagina',
  'shell.file.pdf': 'PDF',
  'shell.crash.title': 'Buurtpot',
  'shell.crash.message': 'Het scherm is gestopt',
  'shell.crash.detail':
    'Uw gegevens zijn veilig. Alles wat was opgeslagen, staat op uw computer. Open het scherm opnieuw om verder te gaan.',
  'shell.crash.reopen': 'Opnieuw openen',
  'shell.crash.quit': 'Afsluiten',
} satisfies Record<`shell.file.${FilePurpose | 'pdf'}` | `shell.crash.${string}`, string>;
