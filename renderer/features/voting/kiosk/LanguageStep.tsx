/** The empty screen between two voters: in which language? Each choice stands in its own. */
import { PLAN_LANGUAGES, type PlanLanguage } from '@shared/domain/applications/plan-texts';
import { LANGUAGES } from '@shared/i18n/language';
import { Button } from '../../../ui/Button';
import { FocusedHeading } from '../../../ui/layout/FocusedHeading';
import { wordsIn } from '../../../ui/words';
import type { VoterLanguage } from './ballot-plans';

export type LanguageStepProps = {
  /** In which the plans can be read, and not the words around them. */
  readonly others: readonly PlanLanguage[];
  readonly onChoose: (language: VoterLanguage) => void;
};

export function LanguageStep({ others, onChoose }: LanguageStepProps) {
  return (
    <>
      <FocusedHeading className="kiosk-head">
        {LANGUAGES.map((language) => (
          <span key={language} lang={language} className="kiosk-tongue">
            {wordsIn(language).t('kiosk.chooseLanguage')}
          </span>
        ))}
      </FocusedHeading>
      <div className="kiosk-languages">
        {LANGUAGES.map((language) => (
          <div key={language} lang={language}>
            <Button kind="primary" onPress={() => onChoose(language)}>
              {wordsIn(language).t('kiosk.inLanguage')}
            </Button>
          </div>
        ))}
      </div>
      {others.length === 0 ? null : (
        <>
          <div className="kiosk-languages">
            {others.map((language) => (
              <div key={language} lang={language}>
                <Button onPress={() => onChoose(language)}>{PLAN_LANGUAGES[language]}</Button>
              </div>
            ))}
          </div>
          {LANGUAGES.map((language) => (
            <p key={language} lang={language}>
              {wordsIn(language).t('kiosk.plansOnly')}
            </p>
          ))}
        </>
      )}
    </>
  );
}
