/** The longer side, in pixels: sharp at half of it on a phone. */
const SIDE = 128;
const QUALITY = 0.7;
const MAX_LETTERS = 16_000;

/** A small JPEG in base64; null where this browser makes none. It stands on white: JPEG has no glass. */
export function thumbOf(drawn: ImageBitmap): string | null {
  const scale = Math.min(1, SIDE / Math.max(drawn.width, drawn.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(drawn.width * scale));
  canvas.height = Math.max(1, Math.round(drawn.height * scale));
  const context = canvas.getContext('2d');
  if (context === null) return null;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(drawn, 0, 0, canvas.width, canvas.height);
  const [, letters = ''] = canvas.toDataURL('image/jpeg', QUALITY).split(',');
  return letters === '' || letters.length > MAX_LETTERS ? null : letters;
}
