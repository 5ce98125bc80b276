/** The same words in both languages: a rule brings its own, so that a new one needs no other file. */
export interface Words {
  readonly nl: string;
  readonly en: string;
}
