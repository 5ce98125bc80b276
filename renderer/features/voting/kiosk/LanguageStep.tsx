/** The empty screen between two voters: in which language? Each choice stands in its own. */
import { LANGUAGES, type Language } from '@shared/i18n/language';
import { Button } from '../../../ui/Button';
import { FocusedHeading } from '../../../ui/layout/FocusedHeading';
import { wordsIn } from '../../../ui/words';

export function LanguageStep({ onChoose }: { onChoose: (language: Language) => void }) {
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
    </>
  );
}
