/** Bits of text and bytes on which parsers have broken before. */

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

/** Whole, but so deep that whoever walks through it by calling itself falls over. */
export const DEEP: readonly Uint8Array[] = ['[', '{"a":', '<a>'].map((open, index) => {
  const close = [']', '}', '</a>'][index] ?? '';
  return text(`${open.repeat(10_000)}${index === 1 ? '1' : ''}${close.repeat(10_000)}`);
});

export const HOSTILE: readonly Uint8Array[] = [
  ...['"', '""', "'", ';', ',', '\t', '\r', '\n', '\r\n', '\\', '\0', '\ufeff', '\u202e', '\u2028', '\x1a'],
  ...['=1+1', '@SUM(1)', '../', '..\\', '/', 'C:', 'con', '%00', '%s', '\u0663', 'e\u0301', '😀', '\u200b'],
  ...['META\n', 'PROJECTS\n', 'VOTES\n', 'key;value\n', ';;;;;;;;', '"a\n"', '"";"'],
  ...[
    '<!DOCTYPE d>',
    '<!ENTITY a "b">',
    '&a;',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '<a>',
    '</a>',
    '<',
    '>',
    '<?',
  ],
  ...['[', ']', '{', '}', '{"a":', '[[', '":', '"__proto__":', '"constructor":', '"toString":', '\\u0000'],
  ...['\\ud800', 'null', 'true', '-0', '1e999', '-1e-999', 'NaN', 'Infinity', '0x10', '1_000', '1,5', '.5'],
]
  .map(text)
  .concat(
    [
      [0x50, 0x4b, 3, 4],
      [0x50, 0x4b, 1, 2],
      [0x50, 0x4b, 5, 6],
      [0x1f, 0x8b, 8, 0],
      [0xff, 0xfe],
      [0xfe, 0xff],
      [0xff, 0xd8, 0xff],
      [0xff, 0xff, 0xff, 0xff],
      // Bytes that UTF-8 does not know: a loose follower, an overlong slash, half a pair, above the last character.
      [0x80],
      [0xc0, 0xaf],
      [0xed, 0xa0, 0x80],
      [0xf4, 0x90, 0x80, 0x80],
      [0xe9],
    ].map((bytes) => Uint8Array.from(bytes)),
  );

export const LYING_NUMBERS: readonly Uint8Array[] = [
  ...['0', '-1', '00', '2147483648', '4294967296', '9007199254740993', '99999999999999999999', '1e9', '1.5'],
  ...['0.000000001', '٣', '1000000', '', ' 1 ', '1/0'],
].map(text);
