/** Takes a chosen file into memory bit by bit, so that it can be told how far that is, and left off halfway. */

export interface Loading {
  /** 0 to 100, each told once. */
  readonly onPercent: (percent: number) => void;
  /** Asked between two bits. */
  readonly isStopped: () => boolean;
}

/** null when the system does not give it, when it changed on the way, or when it was stopped. */
export async function loadFile(file: File, { onPercent, isStopped }: Loading): Promise<ArrayBuffer | null> {
  const bytes = new Uint8Array(file.size);
  const reader = file.stream().getReader();
  let filled = 0;
  let told = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (isStopped() || filled + value.length > bytes.length) return null;
      bytes.set(value, filled);
      filled += value.length;
      const percent = Math.floor((100 * filled) / bytes.length);
      if (percent > told) onPercent(percent);
      told = percent;
    }
    return filled === bytes.length ? bytes.buffer : null;
  } catch {
    return null;
  } finally {
    reader.cancel().catch(() => undefined);
  }
}
