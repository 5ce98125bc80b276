/** Buttons do something; links go somewhere. `LinkButton` is a link that stands out like a button. */
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, Link as AriaLink, Tooltip, TooltipTrigger } from 'react-aria-components';
import { classNames } from './class-names';
import { Icon } from './Icon';
import type { IconName } from './icon-paths';
import { present } from './present';

/** One `primary` a screen; `danger` for what cannot be undone; `quiet` inside tables and cards. */
export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';

export type ButtonProps = {
  readonly children: ReactNode;
  readonly kind?: ButtonKind;
  readonly icon?: IconName;
  readonly type?: 'button' | 'submit';
  readonly onPress?: () => void;
  readonly isDisabled?: boolean;
  /** While the work runs: stays focusable, cannot be pressed twice. */
  readonly isPending?: boolean;
  readonly autoFocus?: boolean;
  /** More to say for a screen reader than the visible text; must contain that text. */
  readonly label?: string;
  readonly describedBy?: string;
  readonly slot?: string;
  readonly ref?: Ref<HTMLButtonElement>;
};

/** Pending is done here: react-aria would tell it by an element that points at the button, also when that is gone. */
export function Button(props: ButtonProps) {
  const { children, kind = 'secondary', icon, type = 'button', onPress, isPending = false } = props;
  const { label, describedBy, isDisabled, autoFocus, slot, ref } = props;
  return (
    <AriaButton
      className={classNames('button', `button-${kind}`, isPending && 'button-pending')}
      type={isPending ? 'button' : type}
      {...present({
        onPress: isPending ? undefined : onPress,
        'aria-disabled': isPending ? true : undefined,
        'aria-label': label,
        'aria-describedby': describedBy,
        isDisabled,
        autoFocus,
        slot,
        ref,
      })}
    >
      {icon === undefined ? null : <Icon name={icon} />}
      <span>{children}</span>
    </AriaButton>
  );
}

export type IconButtonProps = {
  readonly icon: IconName;
  /** Its name, also shown as a tooltip. */
  readonly label: string;
  readonly onPress?: () => void;
  readonly isDisabled?: boolean;
  readonly slot?: string;
  readonly ref?: Ref<HTMLButtonElement>;
};

/** A button with only an icon; use it where its place and tooltip make it clear. */
export function IconButton({ icon, label, ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton {...rest} aria-label={label} className="button button-icon">
        <Icon name={icon} />
      </AriaButton>
      <Tooltip className="tooltip" offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}

export type LinkButtonProps = {
  readonly children: ReactNode;
  /** From `hrefOf(route)`. */
  readonly href: string;
  readonly kind?: ButtonKind;
  readonly icon?: IconName;
  /** More to say for a screen reader than the visible text; must contain that text. */
  readonly label?: string;
};

export function LinkButton({ children, href, kind = 'secondary', icon, label }: LinkButtonProps) {
  return (
    <AriaLink
      href={href}
      className={classNames('button', `button-${kind}`)}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      {icon === undefined ? null : <Icon name={icon} />}
      <span>{children}</span>
    </AriaLink>
  );
}

export type TextLinkProps = {
  readonly children: ReactNode;
  readonly href: string;
  /** More to say for a screen reader than the visible text; must contain that text. */
  readonly label?: string;
  /** What happens as it is followed, such as closing what it stands in. */
  readonly onPress?: () => void;
};

/** A link inside a sentence, a row or a list. */
export function TextLink({ children, href, label, onPress }: TextLinkProps) {
  return (
    <AriaLink href={href} className="link" {...present({ 'aria-label': label, onPress })}>
      {children}
    </AriaLink>
  );
}
