/** An SVG document as a PNG, drawn by the browser itself. */

/** Pixels a unit: sharp on a meeting-room screen and in print. */
const SCALE = 2;

function loaded(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.addEventListener('load', () => resolve(image));
    image.addEventListener('error', () => reject(new Error('The picture could not be drawn.')));
    image.src = address;
  });
}

/** Throws when the browser cannot draw it: then the SVG is still there to be taken. */
export async function pngOf(svg: string): Promise<Blob> {
  // A data address, as the content security policy lets pictures come from nowhere else.
  const image = await loaded(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
  const canvas = document.createElement('canvas');
  canvas.width = image.width * SCALE;
  canvas.height = image.height * SCALE;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser offers no canvas.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture came.'))));
  });
}
