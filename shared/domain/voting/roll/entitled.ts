/** Whether somebody may vote in a round: age in full years on its day, and postcode (V34, V66). */
import type { Day } from '../../../kernel/dates';
import type { RoundSettings } from '../round-settings';

type Who = Pick<RoundSettings, 'electorate' | 'votingFrom' | 'votingUntil'>;

export type Entitled = 'yes' | 'tooYoung' | 'tooOld' | 'elsewhere' | 'unsure';

/** The day on which ages count: the one that was agreed, else the last day of voting. null: none is known. */
export function dayOfAge({ electorate, votingFrom, votingUntil }: Who): Day | null {
  return electorate?.ageOn ?? votingUntil ?? votingFrom;
}

export function asksAge({ electorate }: Pick<RoundSettings, 'electorate'>): boolean {
  return electorate !== null && (electorate.ageLeast !== null || electorate.ageMost !== null);
}

export function asksPostcode({ electorate }: Pick<RoundSettings, 'electorate'>): boolean {
  return electorate !== null && electorate.postcodes.length > 0;
}

/** `born`: a day, or only a year. With a year alone it can be unsure. Who was born on 29 February is older from 1 March on. */
export function byAge(
  electorate: Pick<NonNullable<RoundSettings['electorate']>, 'ageLeast' | 'ageMost'>,
  on: Day,
  born: Day | number,
): Exclude<Entitled, 'elsewhere'> {
  const ages =
    typeof born === 'number'
      ? [yearsOn(on, `${born}-12-31`), yearsOn(on, `${born}-01-01`)]
      : [yearsOn(on, born)];
  const found = new Set(ages.map((age) => ageStands(electorate, age)));
  const [only = 'unsure'] = found;
  return found.size === 1 ? only : 'unsure';
}

function ageStands(
  { ageLeast, ageMost }: Pick<NonNullable<RoundSettings['electorate']>, 'ageLeast' | 'ageMost'>,
  age: number,
): 'yes' | 'tooYoung' | 'tooOld' {
  if (ageLeast !== null && age < ageLeast) return 'tooYoung';
  return ageMost !== null && age > ageMost ? 'tooOld' : 'yes';
}

/** Days as text sort by time: the birthday has come when month and day are not later. */
function yearsOn(on: Day, born: string): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
  return born.slice(5) <= on.slice(5) ? years : years - 1;
}

/** `postcode`: `1234` or `1234 AB`. Four figures alone are unsure where only some of their streets may vote. */
export function byPostcode(
  { postcodes }: Pick<NonNullable<RoundSettings['electorate']>, 'postcodes'>,
  postcode: string,
): 'yes' | 'elsewhere' | 'unsure' {
  if (postcodes.includes(postcode) || postcodes.includes(postcode.slice(0, 4))) return 'yes';
  const isArea = postcode.length === 4;
  return isArea && postcodes.some((one) => one.startsWith(postcode)) ? 'unsure' : 'elsewhere';
}
