/** Dutch messages that may have a sentence of more than fifteen words, each with its reason. */
export const LONG_SENTENCES: Readonly<Record<string, string>> = {};
