/** Reads the arguments of `buurtpot tally`. */
import { parseArgs } from 'node:util';
import type { BallotView } from '@shared/domain/voting/election';
import { findRule } from '@shared/domain/voting/rules/registry';
import type { Rule } from '@shared/domain/voting/rules/rule';
import { amountIn } from '@shared/formats/pabulib/cells';
import type { Cents } from '@shared/kernel/money';
import { err, ok, type Result } from '@shared/kernel/result';
import type { TallyWords } from './tally-words';

export interface TallyOptions {
  readonly path: string;
  readonly rule: Rule;
  /** Null: as the voters were asked. */
  readonly view: BallotView | null;
  readonly step: Cents | null;
  readonly fundWithoutVotes: boolean;
  /** Plans that exclude each other, by their ids. */
  readonly groups: readonly (readonly string[])[];
  /** Say why, too. */
  readonly explain: boolean;
  readonly json: boolean;
}

const OPTIONS = {
  rule: { type: 'string' },
  view: { type: 'string' },
  step: { type: 'string' },
  'fund-without-votes': { type: 'boolean' },
  group: { type: 'string', multiple: true },
  explain: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/** The error is a sentence for the caller. */
export function readTallyOptions(args: readonly string[], words: TallyWords): Result<TallyOptions, string> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
  });
  const fault = faultIn(values, words);
  if (fault !== null) return err(fault);
  const [path, second] = positionals;
  if (path === undefined) return err(words.noFile);
  if (second !== undefined) return err(words.twoFiles);
  const ruleId = textOf(values.rule);
  if (ruleId === null) return err(words.noRule);
  const rule = findRule(ruleId);
  if (rule === null) return err(words.unknownRule(ruleId));
  const view = textOf(values.view);
  if (view !== null && view !== 'approval' && view !== 'points') return err(words.badView(view));
  const stepText = textOf(values.step);
  const step = stepText === null ? null : amountIn(stepText);
  if (stepText !== null && (step === null || step === 0)) return err(words.badStep(stepText));
  const fundWithoutVotes = values['fund-without-votes'] === true;
  const groups = groupsIn(values.group);
  const short = groups.find((group) => group.length < 2);
  if (short !== undefined) return err(words.shortGroup(short.join(',')));
  const [explain, json] = [values.explain === true, values.json === true];
  return ok({ path, rule, view, step, fundWithoutVotes, groups, explain, json });
}

type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

function faultIn(values: Values, words: TallyWords): string | null {
  for (const [name, value] of Object.entries(values)) {
    if (!Object.hasOwn(OPTIONS, name)) return words.unknownOption(name);
    const needsValue = OPTIONS[name as keyof typeof OPTIONS].type === 'string';
    const given = Array.isArray(value) ? value : [value];
    if (needsValue && given.some((one) => typeof one !== 'string' || one === '')) return words.noValue(name);
  }
  return null;
}

function groupsIn(value: Values[string]): string[][] {
  const given = Array.isArray(value) ? value : [];
  return given.map((group) => [
    ...new Set(
      String(group)
        .split(',')
        .map((id) => id.trim())
        .filter((id) => id !== ''),
    ),
  ]);
}

function textOf(value: Values[string]): string | null {
  return typeof value === 'string' ? value : null;
}
