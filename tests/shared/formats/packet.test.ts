import { intakeProblem } from '@shared/formats/intake/problem';
import { openPacket, packPacket } from '@shared/formats/packet';
import { describe, expect, test } from 'vitest';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a packet of files', () => {
  test('is the same to the byte whatever the order of its files', () => {
    const one = packPacket(
      new Map([
        ['a.txt', bytes('1')],
        ['data/b.csv', bytes('2')],
      ]),
    );
    const other = packPacket(
      new Map([
        ['data/b.csv', bytes('2')],
        ['a.txt', bytes('1')],
      ]),
    );
    expect(one).toEqual(other);
  });

  test('opens to what was packed', () => {
    const files = new Map([
      ['datapackage.json', bytes('{}')],
      ['data/leeg.csv', bytes('')],
    ]);
    const opened = openPacket(packPacket(files));
    expect(opened.ok && [...opened.value]).toEqual([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
  });

  test('is opened as any zip from elsewhere: an unsafe name is refused', () => {
    expect(openPacket(packPacket(new Map([['../buiten.txt', bytes('x')]])))).toEqual({
      ok: false,
      error: intakeProblem('intake.unsafeName', { entry: 'buiten.txt' }),
    });
  });
});
