import styles from './chrome.module.css';

/** The site's mark: a ∂ that ends in a ball of the color of errors and gradients. `static/favicon.svg` is the same drawing. */
export function Mark() {
  return (
    <svg className={styles.mark} viewBox="4 1 24 30" aria-hidden="true">
      <path d="M25 16c0 7.5-4.5 13-10.5 13-4.7 0-8-3.2-8-7.5 0-4.8 4-8.5 9-8.5 4 0 7.7 2 9.2 5.500M25 16c0-7.5-4-12.5-9.5-12.5-2.5 0-4.5.8-6 2.3" />
      <circle className="fill-error" cx="8.3" cy="7" r="3.1" />
    </svg>
  );
}
