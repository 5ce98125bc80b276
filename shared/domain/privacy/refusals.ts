/** Why the rules about privacy say no; the words stand in `i18n/<language>/privacy.ts`. */
export interface PrivacyRefusals {
  'privacy.unknownPerson': Record<string, never>;
  'privacy.nothingToErase': Record<string, never>;
  'privacy.changedSincePreview': Record<string, never>;
}
