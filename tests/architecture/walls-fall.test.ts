/** The test of the test: each wall, when broken on purpose, is reported. */
import { describe, expect, test } from 'vitest';
import { findCircle, importsOf, specifiersOf } from './import-graph';
import { ROOMS } from './rooms';
import { breachOf, forbiddenGlobals, isTooLong, roomsOf } from './walls';

function firstBreach(path: string, source: string): string | null {
  return (
    importsOf(path, source)
      .map((edge) => breachOf(edge, ROOMS))
      .find((breach) => breach !== null) ?? null
  );
}

describe('a broken wall is reported', () => {
  test.each([
    [
      'the kernel knows no domain',
      'shared/kernel/money.ts',
      "import { Grant } from '../domain/grants/grant';",
    ],
    [
      'a domain does not use one after it',
      'shared/domain/funds/balance.ts',
      "import type { Grant } from '../grants/grant';",
    ],
    [
      'shared does not know the renderer',
      'shared/formats/csv.ts',
      "import { perform } from '@renderer/data/perform';",
    ],
    ['shared has no Node', 'shared/formats/csv.ts', "import { readFileSync } from 'node:fs';"],
    [
      'the renderer does not know electron',
      'renderer/app/Shell.tsx',
      "import { ipcRenderer } from 'electron';",
    ],
    ['only the data room opens the store', 'renderer/features/funds/X.tsx', "import Dexie from 'dexie';"],
    [
      'two features never meet',
      'renderer/features/funds/X.tsx',
      "import { GrantScreen } from '../grants/GrantScreen';",
    ],
    ['a lazy import counts too', 'renderer/ui/Button.tsx', "const load = () => import('../data/perform');"],
    [
      'capabilities do not know each other',
      'electron/capabilities/journal.ts',
      "import { write } from './snapshot-store';",
    ],
    ['a file in no room', 'shared/utils/all.ts', "import { z } from 'zod';"],
  ])('%s', (_sentence, path, source) => {
    expect(firstBreach(path, source)).toContain(path);
  });

  test('an allowed import is no breach', () => {
    expect(
      firstBreach('shared/domain/grants/grant.ts', "import { Cents } from '../../kernel/money';"),
    ).toBeNull();
  });

  test('a circle is found and told from its first file', () => {
    const imports = [
      ...importsOf('shared/kernel/a.ts', "import { b } from './b.ts';"),
      ...importsOf('shared/kernel/b.ts', "export { c } from './c.ts';"),
      ...importsOf('shared/kernel/c.ts', "import type { a } from './a.ts';"),
    ];
    expect(findCircle(imports)).toEqual([
      'shared/kernel/a.ts',
      'shared/kernel/b.ts',
      'shared/kernel/c.ts',
      'shared/kernel/a.ts',
    ]);
  });

  test('a file that nobody put on the map has no room, and no file has two', () => {
    expect(roomsOf('shared/helpers/x.ts', ROOMS)).toEqual([]);
    expect(roomsOf('electron/ipc/handlers.ts', ROOMS).map((room) => room.name)).toEqual([
      'electron/handlers',
    ]);
  });

  test('a file of 301 lines is too long, one of 300 is not', () => {
    expect(isTooLong('shared/kernel/x.ts', `${'a\n'.repeat(301)}`)).toBe(true);
    expect(isTooLong('shared/kernel/x.ts', `${'a\n'.repeat(300)}`)).toBe(false);
  });

  test('the clock is noticed in shared', () => {
    expect(forbiddenGlobals('shared/domain/x.ts', 'const now = Date.now();')).toEqual(['Date.now']);
  });

  test('imports in comments do not count, imports over several lines do', () => {
    const source = "// import { a } from 'a';\n/* import 'b'; */\nimport {\n  c,\n} from 'c';";
    expect(specifiersOf(source)).toEqual(['c']);
  });
});
