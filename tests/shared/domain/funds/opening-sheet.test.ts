import type { GiverId } from '@shared/domain/funds/giver';
import { guessColumns, openingOfSheet, type SheetWorld } from '@shared/domain/funds/opening-sheet';
import type { InitiativeId } from '@shared/domain/people/initiative';
import { readSheet } from '@shared/formats/sheet';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../support/action-world';

const town = testId<GiverId>(1);
const garden = testId<InitiativeId>(2);
const world: SheetWorld = {
  fund: { themes: ['Groen'], areas: ['Noord'] },
  givers: [
    { id: town, name: 'Gemeente Lindedorp' },
    { id: testId<GiverId>(3), name: null },
  ],
  initiatives: [{ id: garden, name: 'Buurttuin' }],
};

function take(text: string) {
  const sheet = readSheet(strToU8(text), null);
  if (!sheet.ok) throw new Error(sheet.error.code);
  return openingOfSheet(sheet.value.rows, guessColumns(sheet.value.header), world);
}

describe('the columns of a spreadsheet', () => {
  it.each([
    [['Gever', 'Saldo'], { giver: 0, left: 1 }],
    [['Omschrijving', 'Donateur', 'Nog te ontvangen', 'Restant'], { title: 0, giver: 1, toCome: 2, left: 3 }],
    [
      ['Van wie', 'Soort gever', 'Soort', 'Doel', 'Bedrag', 'Schuld'],
      { giver: 0, giverKind: 1, form: 2, earmark: 3, left: 4, owed: 5 },
    ],
    [['Giver', 'Title', 'Balance', 'To come'], { giver: 0, title: 1, left: 2, toCome: 3 }],
    [['A', 'B'], {}],
  ])('are guessed from %j', (header, columns) => {
    expect(guessColumns(header)).toEqual(columns);
  });
});

describe('the lines of a spreadsheet (G17)', () => {
  it('become contributions of givers that are known or new', () => {
    const { sources, issues, leftOut } = take(
      [
        'Gever;Soort gever;Bijdrage;Soort;Doel;Nog op de bank;Te ontvangen;Schuld',
        'gemeente lindedorp;;Wijkbudget 2025;Subsidie;groen;€ 1.234,50;500;',
        'N. Dekker;;;;;25;;',
        'Fonds Buurtkracht;;Startgeld;donatie;Buurttuin;300,00;-;',
        'Bakker Smit B.V.;bedrijf;Lening oven;renteloze lening;Noord;60;;100',
      ].join('\n'),
    );
    expect(issues).toEqual([]);
    expect(leftOut).toEqual([]);
    expect(sources.map(({ line, source }) => ({ line, ...source }))).toEqual([
      {
        line: 2,
        giver: { kind: 'known', giverId: town },
        title: 'Wijkbudget 2025',
        form: 'subsidy',
        earmark: { kind: 'theme', theme: 'Groen' },
        left: 123_450,
        toCome: 50_000,
        owed: 0,
      },
      {
        line: 3,
        giver: {
          kind: 'new',
          details: { kind: 'privatePerson', person: { name: 'N. Dekker', email: null, phone: null } },
        },
        title: 'N. Dekker',
        form: 'gift',
        earmark: { kind: 'none' },
        left: 2500,
        toCome: 0,
        owed: 0,
      },
      expect.objectContaining({
        giver: {
          kind: 'new',
          details: { kind: 'foundation', name: 'Fonds Buurtkracht', kvkNumber: null, contact: null },
        },
        earmark: { kind: 'initiative', initiativeId: garden },
        left: 30_000,
      }),
      expect.objectContaining({
        giver: expect.objectContaining({ details: expect.objectContaining({ kind: 'company' }) }),
        form: 'loan',
        earmark: { kind: 'area', area: 'Noord' },
        owed: 10_000,
      }),
    ]);
  });

  it('write down one giver, however its name is written and wherever its kind stands', () => {
    const { sources } = take('Gever;Soort gever;Saldo\nDe Molen;vereniging;10\nde molen;;20\n');
    const givers = sources.map(({ source }) => source.giver);
    expect(givers[1]).toEqual(givers[0]);
    expect(givers[0]).toMatchObject({ kind: 'new', details: { kind: 'association', name: 'De Molen' } });
  });

  it('leave out sums of the sheet itself and what has no amount', () => {
    const { sources, leftOut } = take('Gever;Saldo\nA;10\nB;0\nC;-\nTotaal;10\n;\nEindtotaal;10\n');
    expect(sources.map(({ line }) => line)).toEqual([2]);
    expect(leftOut).toEqual([3, 4, 5, 7]);
  });

  it('say per line and field what cannot be taken over, all of it at once', () => {
    const { sources, issues } = take(
      [
        'Gever;Soort gever;Naam van de bijdrage;Soort;Doel;Saldo',
        'A;club van 100;a;erfenisje;Sport;10',
        ';;b;;;10',
        'C;;c;;;tien',
        'D;;d;;;-5',
        `E;;${'e'.repeat(121)};;;10`,
        'F;xyz;f;;;10',
      ].join('\n'),
    );
    expect(sources).toEqual([]);
    expect(issues.map(({ line, field, code }) => `${line} ${field} ${code}`)).toEqual([
      '2 form unknownForm',
      '2 earmark unknownEarmark',
      '3 giver missing',
      '4 left notAnAmount',
      '5 left negative',
      '6 title tooLong',
      '7 giverKind unknownKind',
    ]);
    expect(issues[3]?.text).toBe('tien');
  });

  it('say that only a loan goes back, and lose no such amount in silence', () => {
    const { issues } = take('Gever;Soort;Saldo;Schuld\nA;gift;10;5\nB;lening;10;5\n');
    expect(issues).toEqual([{ line: 2, field: 'owed', code: 'notALoan', text: '5' }]);
  });

  it('without a column of givers are all refused, and say why', () => {
    expect(take('Saldo\n10\n').issues).toEqual([{ line: 2, field: 'giver', code: 'missing', text: '' }]);
  });
});
