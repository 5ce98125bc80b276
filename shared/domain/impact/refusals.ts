/** Why the rules of impact say no: code and figures; the words stand in `i18n/<language>/impact.ts`. */
type None = Record<string, never>;

export interface ImpactRefusals {
  'impact.unknownValueMap': None;
  'impact.unknownGrant': None;
}
