/** A text as a QR code, drawn as squares in one SVG path. */
import { encode } from 'uqr';

/** Empty squares around the code, so that a camera finds its edges. */
const QUIET = 2;

export type QrCodeProps = {
  readonly text: string;
  /** What the code holds, for who cannot see it. */
  readonly label: string;
};

export function QrCode({ text, label }: QrCodeProps) {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  return (
    <svg className="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect className="qr-ground" width={size} height={size} />
      <path className="qr-squares" d={squares(data)} />
    </svg>
  );
}

/** One bar for each run of dark squares in a row. */
function squares(rows: readonly (readonly boolean[])[]): string {
  const bars = rows.flatMap((row, y) =>
    row.flatMap((isDark, x) => {
      if (!isDark || row[x - 1] === true) return [];
      const end = row.indexOf(false, x);
      const length = (end === -1 ? row.length : end) - x;
      return [`M${x} ${y}h${length}v1h-${length}z`];
    }),
  );
  return bars.join('');
}
