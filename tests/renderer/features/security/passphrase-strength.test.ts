import { isStrongEnough, strengthOf } from '@renderer/features/security/passphrase-strength';
import { expect, test } from 'vitest';

test.each([
  ['', 'short'],
  ['fiets', 'short'],
  ['fiets boom', 'short'],
  ['a b c d e', 'short'],
  ['fiets boom lamp', 'fair'],
  ['fiets fiets fiets', 'plain'],
  ['aap noot mies wim', 'fair'],
  ['kat hok bos zee', 'fair'],
  ['fietspad-1974', 'fair'],
  ['aaaaaaaaaaaaaaaa', 'plain'],
  ['abcdefghijklmnop', 'plain'],
  ['123456789012345', 'plain'],
  ['qwertyuiop1234', 'plain'],
  ['Wachtwoord123!', 'plain'],
  ['welkom01welkom01', 'plain'],
  ['Buurtpot 2026!!', 'plain'],
  ['welkom in de kleine tuin', 'strong'],
  ['paard batterij nietje goed geel', 'strong'],
  ['zeven groene fietsen dansen', 'strong'],
  ['  fiets boom lamp  ', 'fair'],
] as const)('%j is %s', (typed, strength) => {
  expect(strengthOf(typed)).toBe(strength);
});

test('composed letters count once, however the keyboard made them', () => {
  expect(strengthOf('één kleine fiets')).toBe(strengthOf('één kleine fiets'.normalize('NFD')));
});

test('only fair and strong ones are taken', () => {
  expect(
    ['fiets', 'wachtwoord1234', 'fiets boom lamp', 'zeven groene fietsen dansen'].map(isStrongEnough),
  ).toEqual([false, false, true, true]);
});
