/** Files in: dropped on the plane or chosen with the button. It hands them on and does nothing else. */
import { shownName } from '@shared/formats/intake/names';
import { useState } from 'react';
import { DropZone, FileTrigger, isFileDropItem, Text } from 'react-aria-components';
import { Button } from '../Button';
import { Icon } from '../Icon';
import { present } from '../present';
import { useWords } from '../words';

export type FileDropProps = {
  readonly label: string;
  readonly description?: string;
  readonly errorMessage?: string | undefined;
  /** `endingsOf(purpose)`: anything else is refused beside the field. A name proves nothing; its reader looks inside. */
  readonly endings: readonly string[];
  readonly allowsMultiple?: boolean;
  /** Its reader says of each file what is wrong with it, its name included: one that is not right stops no other. */
  readonly judgesEach?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
};

export function FileDrop(props: FileDropProps) {
  const { label, description, endings, allowsMultiple = false, judgesEach = false, onFiles } = props;
  const { t, list } = useWords();
  const [problem, setProblem] = useState<string | undefined>();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const take = (files: readonly File[]) => {
    const isRight = ({ name }: File) => judgesEach || endings.some((end) => name.toLowerCase().endsWith(end));
    const fitting = files.filter(isRight);
    if (fitting.length < files.length) {
      setProblem(t('fields.fileWrongKind', { kinds: list(endings) }));
      return;
    }
    const taken = allowsMultiple ? fitting : fitting.slice(0, 1);
    setProblem(undefined);
    setChosen(taken.map((file) => shownName(file.name)));
    if (taken.length > 0) onFiles(taken);
  };
  const message = problem ?? props.errorMessage;
  return (
    <DropZone
      className="file-drop"
      aria-label={label}
      onDrop={async (event) => {
        const items = event.items.filter(isFileDropItem);
        take(await Promise.all(items.map((item) => item.getFile())));
      }}
    >
      <Icon name="file" />
      <Text slot="label" className="field-label">
        {label}
      </Text>
      <p className="field-description">{description ?? t('fields.dropHere')}</p>
      {message === undefined ? null : (
        <p className="field-error" role="alert">
          <Icon name="alert" />
          <span>{message}</span>
        </p>
      )}
      <FileTrigger
        {...present({ acceptedFileTypes: judgesEach ? undefined : [...endings] })}
        allowsMultiple={allowsMultiple}
        onSelect={(files) => take(files === null ? [] : Array.from(files))}
      >
        <Button icon="file">{t(allowsMultiple ? 'fields.chooseFiles' : 'fields.chooseFile')}</Button>
      </FileTrigger>
      <p
        className="file-drop-chosen"
        role="status"
        {...present({ hidden: chosen.length === 0 || undefined })}
      >
        {chosen.length === 0 ? null : t('fields.fileChosen', { name: list(chosen) })}
      </p>
    </DropZone>
  );
}
