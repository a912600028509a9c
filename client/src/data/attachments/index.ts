export { pictures, sendPictures, usePictureFiles, useSent } from './current-pictures.ts';
export { type Fault, MAX_BYTES, preparePicture } from './picture/prepare-picture.ts';
export type { PictureFile } from './picture-file.ts';
