/** Why the rules of accountability say no: code and figures; the words stand in `i18n/<language>/accountability.ts`. */
type None = Record<string, never>;

export interface AccountabilityRefusals {
  'accountability.unknownGrant': None;
  'accountability.reportExists': None;
  'accountability.grantIsDone': None;
  'accountability.unknownReport': None;
  'accountability.alreadyHandedIn': None;
  'accountability.unknownBudgetLine': None;
  'accountability.storyMissing': None;
  'accountability.spentMissing': None;
  'accountability.tooManyPhotos': { most: number };
  'accountability.photoTwice': None;
  'accountability.photoTellsMore': None;
  'accountability.notAPicture': None;
  'accountability.unknownPhoto': None;
  'accountability.notHandedIn': None;
  'accountability.alreadySettled': None;
}
