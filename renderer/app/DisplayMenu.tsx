/** Language, light or dark, and size of text: in reach on every screen. */
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { Button } from '../ui/Button';
import { DisplayChoices } from '../ui/display/DisplayChoices';
import { useWords } from '../ui/words';

export function DisplayMenu() {
  const { t } = useWords();
  return (
    <DialogTrigger>
      <Button icon="display" kind="quiet">
        {t('app.display')}
      </Button>
      <Popover className="popover" placement="bottom end">
        <Dialog aria-label={t('app.display')} className="display-panel">
          <DisplayChoices />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
