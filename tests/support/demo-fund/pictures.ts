/** Draws small made-up pictures as PNG, so that the demo fund has photos that belong to nobody. */
import { zlibSync } from 'fflate';

type Colour = readonly [red: number, green: number, blue: number];
type Picture = 'garden' | 'table' | 'street' | 'receipt';

const WIDTH = 480;
const HEIGHT = 320;

interface Shape {
  readonly colour: Colour;
  readonly covers: (x: number, y: number) => boolean;
}

const circle = ([cx, cy]: readonly [number, number], radius: number, colour: Colour): Shape => {
  return { colour, covers: (x, y) => (x - cx) ** 2 + (y - cy) ** 2 <= radius ** 2 };
};

const box = (corner: readonly [number, number], size: readonly [number, number], colour: Colour): Shape => {
  const [left, top] = corner;
  const [width, height] = size;
  return { colour, covers: (x, y) => x >= left && x < left + width && y >= top && y < top + height };
};

const hill = (base: number, height: number, colour: Colour): Shape => {
  return { colour, covers: (x, y) => y > base - height * Math.sin((Math.PI * x) / WIDTH) };
};

const SKY: Colour = [205, 226, 236];
const SUN: Colour = [244, 200, 95];
const GRASS: Colour = [134, 168, 106];
const SOIL: Colour = [120, 90, 66];
const ROOF: Colour = [170, 84, 66];
const WALL: Colour = [236, 222, 198];
const WOOD: Colour = [176, 132, 88];
const PAPER: Colour = [250, 250, 246];
const INK: Colour = [70, 70, 74];
const LEAF: Colour = [78, 124, 78];

const house = (x: number): Shape[] => [
  box([x, 140], [90, 110], WALL),
  { colour: ROOF, covers: (px, py) => py < 140 && py > 95 && Math.abs(px - x - 45) < (py - 92) * 1.1 },
  box([x + 32, 190], [26, 60], WOOD),
];

const SHAPES: Readonly<Record<Picture, readonly Shape[]>> = {
  garden: [
    circle([400, 60], 34, SUN),
    hill(230, 40, GRASS),
    box([40, 230], [400, 60], SOIL),
    ...[80, 150, 220, 290, 360].flatMap((x) => [
      box([x, 205], [6, 40], LEAF),
      circle([x + 3, 200], 18, LEAF),
    ]),
  ],
  receipt: [
    box([150, 20], [180, 280], PAPER),
    ...[50, 90, 115, 140, 165, 230].map((y) => box([170, y], [90, 8], INK)),
    ...[90, 115, 140, 165, 230].map((y) => box([285, y], [28, 8], INK)),
  ],
  table: [
    circle([80, 70], 34, SUN),
    hill(250, 20, GRASS),
    box([50, 200], [380, 20], WOOD),
    box([80, 220], [14, 70], WOOD),
    box([386, 220], [14, 70], WOOD),
    ...[110, 190, 270, 350].map((x) => circle([x, 192], 16, WALL)),
  ],
  street: [
    circle([240, 60], 30, SUN),
    ...house(40),
    ...house(190),
    ...house(340),
    box([0, 250], [WIDTH, 70], GRASS),
  ],
};

function pixels(picture: Picture): Uint8Array {
  const rows = new Uint8Array(HEIGHT * (1 + WIDTH * 3));
  for (let y = 0; y < HEIGHT; y += 1) {
    for (let x = 0; x < WIDTH; x += 1) {
      const shape = SHAPES[picture].findLast(({ covers }) => covers(x, y));
      rows.set(shape?.colour ?? SKY, y * (1 + WIDTH * 3) + 1 + x * 3);
    }
  }
  return rows;
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function fourBytes(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

function chunk(name: string, data: Uint8Array): number[] {
  const named = Uint8Array.from([...name].map((letter) => letter.charCodeAt(0)).concat([...data]));
  return [...fourBytes(data.length), ...named, ...fourBytes(crc32(named))];
}

/** A PNG of 480 by 320 in base64, the same to the byte every time. */
export function drawPicture(picture: Picture): string {
  const header = Uint8Array.from([...fourBytes(WIDTH), ...fourBytes(HEIGHT), 8, 2, 0, 0, 0]);
  return Buffer.from([
    0x89,
    0x50,
    0x4e,
    0x47,
    0x0d,
    0x0a,
    0x1a,
    0x0a,
    ...chunk('IHDR', header),
    ...chunk('IDAT', zlibSync(pixels(picture), { level: 9 })),
    ...chunk('IEND', new Uint8Array()),
  ]).toString('base64');
}
