/** Why the rules about people and groups say no; the words stand in `i18n/<language>/people.ts`. */
export interface PeopleRefusals {
  'people.unknownInitiative': Record<string, never>;
  'people.initiativeNameTaken': { name: string };
}
