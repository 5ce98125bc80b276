/** Opens a file that a command was given: measured first, then judged by its content, as the app does. */
import { readFile, stat } from 'node:fs/promises';
import { admit, sizeProblem } from '@shared/formats/intake/admit';
import { sayIntake as inEnglish } from '@shared/i18n/en/intake';
import { sayIntake as inDutch } from '@shared/i18n/nl/intake';
import type { FilePurpose } from '@shared/ipc/file-purposes';
import { err, ok, type Result } from '@shared/kernel/result';
import type { CommandIo } from './command';

const SENTENCES = {
  nl: {
    missing: (path: string) => `Het bestand ${path} is er niet. Kijk of de naam klopt.`,
    unreadable: (path: string) => `Het bestand ${path} is niet te lezen.`,
    say: inDutch,
  },
  en: {
    missing: (path: string) => `The file ${path} is not there. Check its name.`,
    unreadable: (path: string) => `The file ${path} cannot be read.`,
    say: inEnglish,
  },
};

/** The bytes, or one sentence that says what is wrong. */
export async function openFile(
  path: string,
  purpose: FilePurpose,
  { language }: Pick<CommandIo, 'language'>,
): Promise<Result<Uint8Array, string>> {
  const { missing, unreadable, say } = SENTENCES[language];
  const info = await stat(path).catch(() => null);
  if (info === null) return err(missing(path));
  const problem = info.isFile() ? sizeProblem(purpose, info.size) : null;
  if (problem !== null) return err(say(problem));
  const bytes = info.isFile() ? await readFile(path).catch(() => null) : null;
  if (bytes === null) return err(unreadable(path));
  const admitted = admit(purpose, bytes);
  return admitted.ok ? ok(bytes) : err(say(admitted.error));
}
