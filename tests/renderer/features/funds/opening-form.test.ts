import {
  emptyRow,
  giverValue,
  leftToDivide,
  newOpening,
  OpeningForm,
} from '@renderer/features/funds/opening-form';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { aGiver } from '../../../support/builders';

const GIVER = { kind: 'known', giverId: aGiver().id } as const;
const start = newOpening('2026-03-10' as Day, []);
const row = { ...emptyRow(), giver: giverValue(GIVER), title: ' Wijkbudget ', left: cents(100) };

describe('the form of the opening balance', () => {
  it('begins with the end of last year and one empty contribution', () => {
    expect(start).toEqual({ day: '2025-12-31', onBank: null, sources: [emptyRow()] });
  });

  it('becomes what the rules take: an empty amount is nothing, the aim one choice', () => {
    const earmark = { kind: 'theme', theme: 'groen' } as const;
    const filled = { ...start, onBank: cents(100), sources: [{ ...row, earmark: JSON.stringify(earmark) }] };
    expect(OpeningForm.parse(filled)).toEqual({
      day: '2025-12-31',
      onBank: 100,
      sources: [
        {
          giver: GIVER,
          title: 'Wijkbudget',
          form: 'gift',
          earmark,
          left: 100,
          toCome: 0,
          owed: 0,
        },
      ],
    });
  });

  it('begins with what was taken over, and gives it back as it was', () => {
    const source = OpeningForm.parse({ ...start, onBank: cents(100), sources: [row] }).sources;
    const taken = newOpening('2026-03-10' as Day, source);
    expect(OpeningForm.parse({ ...taken, onBank: cents(100) }).sources).toEqual(source);
  });

  it('tells what is missing, beside its field', () => {
    const paths = OpeningForm.safeParse(start).error?.issues.map(({ path }) => path.join('.'));
    expect(paths).toEqual(['onBank', 'sources.0.giver', 'sources.0.title']);
  });

  it('says what is still to be divided once the bank is told', () => {
    expect(leftToDivide({ onBank: null, sources: [row] })).toBeNull();
    expect(leftToDivide({ onBank: cents(250), sources: [row, emptyRow()] })).toBe(150);
  });
});
