/** One line of text, or several. */
import type { Ref } from 'react';
import {
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  Input,
} from 'react-aria-components';
import { classNames } from '../class-names';
import { useNoteField } from '../forms/form-problems';
import { present } from '../present';
import { FieldLabel, FieldNotes } from './FieldParts';
import type { FieldProps, FieldWidth } from './field-props';

export type TextFieldProps = FieldProps<string> & {
  readonly width?: FieldWidth;
  readonly type?: 'text' | 'email' | 'tel' | 'password';
  /** What the browser may fill in, such as `name` or `email`. */
  readonly autoComplete?: string;
  readonly maxLength?: number;
};

export function TextField(props: TextFieldProps) {
  const { label, description, errorMessage, isOptional, ref, width = 'full', ...rest } = props;
  useNoteField(props.name, label);
  return (
    <AriaTextField
      {...(present(rest) as AriaTextFieldProps)}
      className={classNames('field', `field-${width}`)}
      isInvalid={errorMessage !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel label={label} isOptional={isOptional} />
      <FieldNotes description={description} errorMessage={errorMessage} />
      <Input className="input" {...present({ ref })} />
    </AriaTextField>
  );
}

export type TextAreaProps = Omit<FieldProps<string>, 'ref'> & {
  readonly rows?: number;
  readonly maxLength?: number;
  readonly ref?: Ref<HTMLTextAreaElement>;
};

export function TextArea(props: TextAreaProps) {
  const { label, description, errorMessage, isOptional, ref, rows = 5, ...rest } = props;
  useNoteField(props.name, label);
  return (
    <AriaTextField
      {...(present(rest) as AriaTextFieldProps)}
      className="field field-full"
      isInvalid={errorMessage !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel label={label} isOptional={isOptional} />
      <FieldNotes description={description} errorMessage={errorMessage} />
      <AriaTextArea className="input text-area" rows={rows} {...present({ ref })} />
    </AriaTextField>
  );
}
