/** Dutch messages that may have a sentence of more than fifteen words, each with its reason. */
export const LONG_SENTENCES: Readonly<Record<string, string>> = {
  'funds.picture.sentence':
    'A list of four figures, each with its word: cut in two it would be harder to compare.',
};
