/** The cash check of a year: the draw, and the sheet that two members of the committee sign. */
import { drawCashCheck } from '@shared/domain/yearclose/actions/draw-cash-check';
import type { BookYear } from '@shared/domain/yearclose/book-year';
import { z } from 'zod';
import { perform } from '../../data/perform';
import type { YearWorld } from '../../data/queries/year';
import { hrefOf, type RouteParams } from '../../routes';
import { tell } from '../../ui/feedback/messages';
import { NumberField } from '../../ui/fields/NumberField';
import { TextField } from '../../ui/fields/TextField';
import { Field } from '../../ui/forms/Field';
import { Form } from '../../ui/forms/Form';
import { useDraftForm } from '../../ui/forms/use-draft-form';
import { useProblems } from '../../ui/forms/use-problems';
import { filled, text } from '../../ui/forms/values';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Card } from '../../ui/layout/Section';
import { useWords } from '../../ui/words';
import { CashCheckSheet } from './parts/CashCheckSheet';
import { YearPage } from './parts/YearPage';

export function CashCheckScreen({ year: written }: RouteParams<'cashCheck'>) {
  return <YearPage written={written}>{(world, year) => <CashCheck world={world} year={year} />}</YearPage>;
}

function CashCheck({ world, year }: { world: YearWorld; year: number }) {
  const { t } = useWords();
  const draw = world.years.find((one) => one.year === year)?.cashCheck ?? null;
  return (
    <>
      <PageHeader
        title={t('year.cash.title', { year })}
        intro={t('year.cash.intro')}
        back={{ label: t('year.of', { year }), href: hrefOf({ name: 'year', year: String(year) }) }}
      />
      <div className="stack">
        <Card>
          <DrawForm key={`${draw?.word} ${draw?.size}`} year={year} draw={draw} />
        </Card>
        {draw === null ? (
          <p>{t('year.cash.none')}</p>
        ) : (
          <CashCheckSheet world={world} year={year} draw={draw} />
        )}
      </div>
    </>
  );
}

const Values = z.strictObject({ word: text(40), size: filled(z.int().min(1).max(100), 'number.empty') });
const USUAL_SIZE = 15;

function DrawForm({ year, draw }: { year: number; draw: BookYear['cashCheck'] }) {
  const { t } = useWords();
  const form = useDraftForm(Values, { word: draw?.word ?? '', size: draw?.size ?? USUAL_SIZE });
  const problems = useProblems(form);
  const send = async ({ word, size }: { word: string; size: number }) => {
    problems.clear();
    const done = await perform(drawCashCheck, { year, word, size });
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('year.cash.drawn') });
  };
  return (
    <Form
      form={form}
      onSubmit={send}
      submitLabel={draw === null ? t('year.cash.draw') : t('year.cash.drawAgain')}
      refusal={problems.refusal}
    >
      <div className="field-row">
        <Field control={form.control} name="word">
          {(field) => (
            <TextField
              {...field}
              label={t('year.cash.word')}
              description={t('year.cash.wordHelp')}
              maxLength={40}
            />
          )}
        </Field>
        <Field control={form.control} name="size">
          {(field) => (
            <NumberField
              {...field}
              label={t('year.cash.size')}
              description={t('year.cash.sizeHelp')}
              minimum={1}
              maximum={100}
            />
          )}
        </Field>
      </div>
    </Form>
  );
}
