/** Chooses a counting rule out of those that fit the ballots. */
import type { CountRule } from '@shared/domain/voting/round';
import { rules } from '@shared/domain/voting/rules/registry';
import type { Cents } from '@shared/kernel/money';
import { Select } from '../../../ui/fields/Select';
import { useWords } from '../../../ui/words';

export type RuleChoiceProps = {
  readonly label: string;
  /** null: none chosen yet. */
  readonly rule: CountRule | null;
  /** The view of the ballots that goes with a rule is the one of `rule`, else the first that fits. */
  readonly fits: (rule: CountRule) => boolean;
  readonly step: Cents;
  readonly isDisabled?: boolean;
  readonly onChoose: (rule: CountRule) => void;
};

const VIEWS = ['points', 'approval'] as const;

export function RuleChoice({ label, rule, fits, step, isDisabled = false, onChoose }: RuleChoiceProps) {
  const { language } = useWords();
  const offered = rules.flatMap((each) => {
    const views = rule === null ? VIEWS : ([rule.view, ...VIEWS] as const);
    const view = views.find((one) => fits({ ruleId: each.id, view: one, step }));
    return view === undefined ? [] : [{ rule: each, view }];
  });
  return (
    <Select
      label={label}
      width="full"
      isDisabled={isDisabled}
      value={rule?.ruleId ?? null}
      onChange={(ruleId) => {
        const chosen = offered.find((one) => one.rule.id === ruleId);
        if (chosen !== undefined) onChoose({ ruleId: chosen.rule.id, view: chosen.view, step });
      }}
      choices={offered.map(({ rule: { id, label: name, description } }) => ({
        value: id,
        label: name[language],
        description: description[language],
      }))}
    />
  );
}
