/** The address of a photo for an `img`. */
export function photoAddress({ mediaType, data }: { mediaType: string; data: string }): string {
  return `data:${mediaType};base64,${data}`;
}
