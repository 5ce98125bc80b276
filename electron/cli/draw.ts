/** `buurtpot draw FILE.json`: does a lottery for the panel again and says whether it agrees. */
import { LotteryFile } from '@shared/domain/panel/lottery/lottery-file';
import { redoDraw } from '@shared/domain/panel/lottery/redo';
import { err, ok, type Result } from '@shared/kernel/result';
import { decodeUtf8 } from '@shared/kernel/utf8';
import { type Command, type CommandIo, DONE, refuse } from './command';
import { drawWords } from './draw-words';
import { openFile } from './open-file';

/** The file could be read, but the draw comes out otherwise. */
const NOT_RIGHT = 1;

async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const words = drawWords[io.language];
  const json = args.includes('--json');
  const [path, ...others] = args.filter((argument) => argument !== '--json');
  if (path === undefined || others.length > 0 || path.startsWith('-')) return refuse(io, words.usage);
  const bytes = await openFile(path, 'draw', io);
  if (!bytes.ok) return refuse(io, bytes.error);
  const file = readLottery(bytes.value);
  if (!file.ok) return refuse(io, words.notALottery(path, file.error));
  const findings = redoDraw(file.value);
  if (json) io.out(JSON.stringify({ agrees: findings.length === 0, findings }));
  else if (findings.length > 0) for (const finding of findings) io.out(words.finding(finding));
  else for (const line of words.agrees(file.value)) io.out(line);
  return findings.length === 0 ? DONE : NOT_RIGHT;
}

/** The error: where in the file it is not what it should be; empty where it is no JSON at all. */
function readLottery(bytes: Uint8Array): Result<LotteryFile, string> {
  const text = decodeUtf8(bytes);
  const parsed = LotteryFile.safeParse(text.ok ? parsedJson(text.value) : null);
  return parsed.success ? ok(parsed.data) : err(parsed.error.issues[0]?.path.join('.') ?? '');
}

/** null: it is not JSON. */
function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export const drawCommand: Command = {
  name: 'draw',
  usage: 'buurtpot draw FILE.json [--json]',
  help: {
    nl: 'Doet een loting voor het panel opnieuw. Komt er hetzelfde uit, dan is de uitgangscode 0, anders 1.',
    en: 'Does a lottery for the panel again. Exit code 0 when it comes out the same, otherwise 1.',
  },
  run,
};
