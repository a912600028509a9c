/** Long enough for any browser to have begun to save it. */
const KEPT_MS = 60_000;

/** Gives the browser a file to save. */
export function downloadFile(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}

export const download = (name: string, text: string, type = 'application/json'): void =>
  downloadFile(name, new Blob([text], { type }));
