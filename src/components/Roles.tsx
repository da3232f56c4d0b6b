import styles from './chrome.module.css';

/** A rule in the six role colors, the site's signature. Says nothing; the legend on the home page does. */
export function Roles() {
  return (
    <div className={styles.roles} aria-hidden="true">
      <i /> <i /> <i /> <i /> <i /> <i />
    </div>
  );
}
