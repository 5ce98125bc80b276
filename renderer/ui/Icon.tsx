/** A decorative icon: it never carries meaning by itself, so screen readers pass it by. */
import { ICON_PATHS, type IconName } from './icon-paths';

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={ICON_PATHS[name]} />
    </svg>
  );
}
