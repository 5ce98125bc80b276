/** What a person chose on a screen and finds again on going back to it; gone once the app closes. */
import { create } from 'zustand';

const useChoices = create<Readonly<Record<string, unknown>>>(() => ({}));

/** Like `useState`, under a name that no other choice has. The type of a name never changes. */
export function useKept<Value>(name: string, first: Value): readonly [Value, (value: Value) => void] {
  const kept = useChoices((choices) => choices[name]);
  const keep = (value: Value) => useChoices.setState({ [name]: value });
  return [kept === undefined ? first : (kept as Value), keep];
}
