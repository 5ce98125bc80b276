/** Finds the command that was asked for and runs it. */
import { type CommandIo, DONE, refuse } from './command';
import { commands } from './commands';

/** `args` are what follows the program's name. Gives the exit code. */
export async function main(args: readonly string[], io: CommandIo): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === 'help') {
    for (const { usage } of commands) io.out(usage);
    return DONE;
  }
  const command = commands.find((each) => each.name === name);
  if (command === undefined) return refuse(io, unknownCommand(name, io));
  if (rest.includes('--help')) {
    io.out(command.usage);
    io.out(command.help[io.language]);
    return DONE;
  }
  return command.run(rest, io);
}

function unknownCommand(name: string, { language }: CommandIo): string {
  const known = commands.map((command) => command.name).join(', ');
  return language === 'nl'
    ? `De opdracht ‘${name}’ is niet bekend; kies uit: ${known}.`
    : `The command ‘${name}’ is not known; choose from: ${known}.`;
}
