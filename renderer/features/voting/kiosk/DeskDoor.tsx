/** The way out, for the desk: a quiet button that asks for its code (V55). */
import { useState } from 'react';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/fields/TextField';
import { Dialog } from '../../../ui/overlays/Dialog';
import { useWords } from '../../../ui/words';

export type DeskDoorProps = {
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly isDesk: (typed: string) => boolean;
  readonly onEnd: () => void;
};

export function DeskDoor({ isOpen, onOpen, isDesk, onEnd }: DeskDoorProps) {
  const { t } = useWords();
  return (
    <>
      <Button kind="quiet" onPress={() => onOpen(true)}>
        {t('kiosk.desk')}
      </Button>
      <Dialog title={t('kiosk.deskTitle')} isOpen={isOpen} onClose={() => onOpen(false)}>
        <DeskCode isDesk={isDesk} onEnd={onEnd} />
      </Dialog>
    </>
  );
}

function DeskCode({ isDesk, onEnd }: Pick<DeskDoorProps, 'isDesk' | 'onEnd'>) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const leave = () => {
    if (isDesk(typed)) return onEnd();
    setTyped('');
    setWrong(true);
  };
  return (
    <form
      className="kiosk-step"
      onSubmit={(event) => {
        event.preventDefault();
        leave();
      }}
    >
      <TextField
        label={t('kiosk.leaveCode')}
        type="password"
        autoComplete="off"
        autoFocus
        value={typed}
        onChange={setTyped}
      />
      <p role="alert" className="kiosk-problem">
        {isWrong ? t('kiosk.deskWrong') : null}
      </p>
      <div className="kiosk-buttons">
        <Button type="submit" kind="primary">
          {t('kiosk.deskLeave')}
        </Button>
      </div>
    </form>
  );
}
