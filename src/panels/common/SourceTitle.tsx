import styles from './inspector.module.css';

/** What a source is called, as a link where it is on the web. */
export function SourceTitle({ title, address }: Readonly<{ title: string; address: string | undefined }>) {
  if (address === undefined) return title;
  return (
    <a className={styles.source} href={address} rel="noopener noreferrer" target="_blank">
      {title}
    </a>
  );
}
