/** How long the fund keeps each kind of thing: two clocks, the law's least, and the fund's own choice. */
import { changeRetentionTerms } from '@shared/domain/privacy/actions/change-retention-terms';
import { type RetentionTerm, termOf } from '@shared/domain/privacy/retention/chosen-terms';
import { clockRules, RETENTION_KINDS } from '@shared/domain/privacy/retention/policy';
import { z } from 'zod';
import { perform } from '../../data/perform';
import { useChosenTerms } from '../../data/queries/retention';
import { hrefOf } from '../../routes';
import { Loading } from '../../ui/feedback/Loading';
import { tell } from '../../ui/feedback/messages';
import { NumberField } from '../../ui/fields/NumberField';
import { Field } from '../../ui/forms/Field';
import { Form } from '../../ui/forms/Form';
import { useStoredForm } from '../../ui/forms/use-draft-form';
import { useProblems } from '../../ui/forms/use-problems';
import { filled } from '../../ui/forms/values';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Card } from '../../ui/layout/Section';
import { useWords } from '../../ui/words';
import { sourceWords } from './retention-view';

const RULES = clockRules();
/** Both clocks of a kind beside each other, with their places in the form. */
const BY_KIND = RETENTION_KINDS.map((kind) => ({
  kind,
  clocks: RULES.flatMap((line, index) => (line.kind === kind ? [{ ...line, index }] : [])),
}));
const MOST = 100;

/** In the order of the policy. */
const Values = z.strictObject({ counts: z.array(filled(z.int().min(0).max(MOST))) });

export function TermsScreen() {
  const { t } = useWords();
  const chosen = useChosenTerms();
  return (
    <>
      <PageHeader
        title={t('retention.terms')}
        intro={t('retention.termsIntro')}
        back={{ label: t('retention.title'), href: hrefOf({ name: 'retention' }) }}
      />
      {chosen === undefined ? <Loading what={t('retention.terms')} /> : <TermsForm chosen={chosen} />}
    </>
  );
}

function TermsForm({ chosen }: { chosen: readonly RetentionTerm[] }) {
  const words = useWords();
  const { t } = words;
  const stored = RULES.map(({ kind, clock }) => termOf(chosen, kind, clock)?.count ?? null);
  const form = useStoredForm(Values, { counts: stored });
  const problems = useProblems(form, { terms: null });
  const send = async ({ counts }: z.output<typeof Values>) => {
    problems.clear();
    const terms = RULES.flatMap(({ kind, clock }, index) => {
      const count = counts[index];
      return count === undefined || count === stored[index] ? [] : [{ kind, clock, count }];
    });
    if (terms.length > 0) {
      const done = await perform(changeRetentionTerms, { terms });
      if (!done.ok) return problems.show(done.error);
    }
    tell({ text: t('retention.termsSaved') });
  };
  return (
    <Card>
      <Form form={form} onSubmit={send} submitLabel={t('retention.termsSave')} refusal={problems.refusal}>
        <p>{t('retention.termsBoard')}</p>
        {BY_KIND.map(({ kind, clocks }) => (
          <fieldset key={kind} className="field-set">
            <legend>{t(`retention.kind.${kind}`)}</legend>
            <div className="field-pair">
              {clocks.map(({ clock, rule, index }) => (
                <Field key={clock} control={form.control} name={`counts.${index}`}>
                  {(field) => (
                    <NumberField
                      {...field}
                      label={t(`retention.clock.${clock}`)}
                      description={`${t(`retention.event.${rule.event}`)}. ${sourceWords(kind, clock, words)}.`}
                      minimum={rule.least}
                      maximum={MOST}
                      unit={t(`retention.unit.${rule.term.unit}`)}
                    />
                  )}
                </Field>
              ))}
            </div>
          </fieldset>
        ))}
      </Form>
    </Card>
  );
}
