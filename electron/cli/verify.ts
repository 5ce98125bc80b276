/** `buurtpot verify EXPORT.zip`: checks an export and counts its rounds again. */
import { verifyExport } from '@shared/formats/municipal/verify/verify-export';
import { CHECK_WORDS } from '@shared/i18n/nl/exports';
import { translator, wordsForCode } from '@shared/i18n/translate';
import { type Command, type CommandIo, DONE, refuse } from './command';
import { openFile } from './open-file';

/** The export could be read, but is not what it should be. */
const NOT_RIGHT = 1;

const USAGE = {
  nl: 'Geef één bestand: buurtpot verify EXPORT.zip',
  en: 'Give one file: buurtpot verify EXPORT.zip',
};

async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const json = args.includes('--json');
  const [path, ...others] = args.filter((argument) => argument !== '--json');
  if (path === undefined || others.length > 0 || path.startsWith('-')) return refuse(io, USAGE[io.language]);
  const bytes = await openFile(path, 'export', io);
  if (!bytes.ok) return refuse(io, bytes.error);
  const report = verifyExport(bytes.value);
  if (report.about === null) {
    const finding = report.checks[0]?.findings[0];
    return refuse(io, wordsForCode(io.language, finding?.code ?? '', finding?.params ?? {}) ?? '');
  }
  if (json) io.out(JSON.stringify(report));
  else sayReport(report, io);
  return report.passed ? DONE : NOT_RIGHT;
}

function sayReport(report: ReturnType<typeof verifyExport>, io: CommandIo): void {
  const t = translator(io.language);
  for (const { check, outcome, findings } of report.checks) {
    io.out(`${t(`verify.outcome.${outcome}`)}: ${t(CHECK_WORDS[check])}`);
    for (const { code, params } of findings) io.out(`  ${wordsForCode(io.language, code, params) ?? code}`);
  }
  io.out(t(report.passed ? 'verify.passed' : 'verify.failed'));
}

export const verifyCommand: Command = {
  name: 'verify',
  usage: 'buurtpot verify EXPORT.zip [--json]',
  help: {
    nl: 'Kijkt een export na en telt de stemrondes opnieuw. Klopt alles, dan is de uitgangscode 0, anders 1.',
    en: 'Checks an export and counts its rounds again. Exit code 0 when all is right, otherwise 1.',
  },
  run,
};
