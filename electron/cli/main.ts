/** The start of `buurtpot` in a terminal: plain Node, no window. */
import type { Language } from '@shared/i18n/language';
import type { CommandIo } from './command';
import { main } from './run';

const { LC_ALL, LC_MESSAGES, LANG } = process.env;
const language: Language = (LC_ALL || LC_MESSAGES || LANG || '').startsWith('nl') ? 'nl' : 'en';

const io: CommandIo = {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  language,
};

main(process.argv.slice(2), io).then(
  (code) => {
    process.exitCode = code;
  },
  (defect: unknown) => {
    process.stderr.write(`${defect instanceof Error ? defect.stack : String(defect)}\n`);
    process.exitCode = 1;
  },
);
