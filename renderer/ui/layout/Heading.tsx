/** A heading one level under the part it stands in, so that no level is skipped wherever a part is used. */
import { createContext, type ReactNode, useContext } from 'react';

const LevelContext = createContext(2);
const DEEPEST = 6;

export type HeadingProps = {
  readonly children: ReactNode;
  readonly id?: string;
  readonly className?: string;
};

export function Heading({ children, ...rest }: HeadingProps) {
  const level = useContext(LevelContext);
  const Tag = `h${level}` as 'h2';
  return <Tag {...rest}>{children}</Tag>;
}

/** What stands under a heading: its own headings are one level deeper. */
export function UnderHeading({ children }: { children: ReactNode }) {
  const level = useContext(LevelContext);
  return <LevelContext value={Math.min(level + 1, DEEPEST)}>{children}</LevelContext>;
}
