/** Hands a file that was made on the page to the browser's downloads. */

/** Saves under `name`; the address of the data is given back as soon as the browser has it. */
export function saveFile(name: string, data: Blob): void {
  const address = URL.createObjectURL(data);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1_000);
}

/** A title as the stem of a file name: lower case, Danish letters kept, the rest a hyphen. */
export function fileStem(title: string): string {
  return title
    .toLocaleLowerCase('da')
    .replace(/[^a-z0-9æøåäö]+/g, '-')
    .replace(/^-|-$/g, '');
}
