/** What the plan says in other languages, each read and written in its own way. */
import type { Application } from '@shared/domain/applications/application';
import { PLAN_LANGUAGES, planTextIn } from '@shared/domain/applications/plan-texts';

export function PlanTranslationsShown({ application }: { application: Application }) {
  return application.translations.map(({ language }) => {
    const { title, summary, direction } = planTextIn(application, language);
    return (
      <details key={language}>
        <summary lang={language}>{PLAN_LANGUAGES[language]}</summary>
        <div lang={language} dir={direction}>
          <p>
            <strong>{title}</strong>
          </p>
          <p className="plan-summary">{summary}</p>
        </div>
      </details>
    );
  });
}
