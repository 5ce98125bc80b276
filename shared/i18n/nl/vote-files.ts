/** Files with which others count a round again. */
export const voteFiles = {
  'voteFiles.title': 'Meegeven',
  'voteFiles.intro': 'Geef de biljetten mee aan wie zelf wil tellen. Er staat niet in wie stemde.',
  'voteFiles.few': 'Er zijn weinig biljetten. Wie de kiezers kent, kan raden wie wat koos.',
  'voteFiles.pabulib': 'Bewaar als Pabulib-bestand',
  'voteFiles.pabulibWhy':
    'Een .pb-bestand lezen telprogramma’s overal. De nummers van de plannen volgen het lot, zodat ieder gelijk telt.',
  'voteFiles.fileName': (p: { number: number }) => `stemming-ronde-${p.number}`,
  'voteFiles.receipts': 'Bewaar de lijst met ontvangstcodes',
  'voteFiles.receiptsWhy': 'Hiermee zoekt een kiezer zijn eigen biljet op. Hang de lijst op of mail hem.',
  'voteFiles.receiptsName': (p: { number: number }) => `ontvangstcodes-ronde-${p.number}`,
  'voteFiles.saved': (p: { name: string }) => `Bewaard als ${p.name}. Het logboek kent dit bestand.`,
};
