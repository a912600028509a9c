import { useEffect, useState } from 'react';
import classes from './pictures.module.css';

/** The content policy allows no `data:`: a thumb is shown as an object of this page. */
function useObjectUrl(thumb: string | null): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (thumb === null) return;
    const bytes = Uint8Array.from(atob(thumb), (letter) => letter.charCodeAt(0));
    const made = URL.createObjectURL(new Blob([bytes], { type: 'image/jpeg' }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [thumb]);
  return url;
}

/** @param alt empty where words beside it name it */
export function Thumb({ thumb, alt = '' }: { thumb: string | null; alt?: string }) {
  const url = useObjectUrl(thumb);
  return url === undefined ? (
    <span className={classes.blank} />
  ) : (
    <img src={url} alt={alt} className={classes.thumb} decoding="async" />
  );
}
