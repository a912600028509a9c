/** Said of rules that another version wrote and this one cannot read in whole. */
export const NEWER =
  'A newer version of Mast wrote some of these rules. They are shown here as far as this version reads them; to change any of them, first start the newer version on this device.';
