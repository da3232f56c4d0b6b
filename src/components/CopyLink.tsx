import {useState} from 'react';
import styles from './styles.module.css';
import {useBriefly} from './useBriefly';

interface Props {
  /** The address to copy; asked for at the click. */
  href: () => string;
  children: string;
}

/** A button that copies an address and says so. Without a clipboard it shows the address to copy by hand. */
export function CopyLink({href, children}: Props) {
  const [said, say] = useBriefly();
  const [byHand, setByHand] = useState('');
  const copy = async () => {
    const address = href();
    try {
      await navigator.clipboard.writeText(address);
      say('Link copied');
    } catch {
      setByHand(address);
    }
  };
  return (
    <span data-no-print="">
      <button type="button" className={styles.quietButton} onClick={() => void copy()}>
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path
            d="M6.5 9.5a3 3 0 0 0 4.2 0l2.4-2.4a3 3 0 0 0-4.2-4.2l-1 1m1.6 2.6a3 3 0 0 0-4.2 0L2.9 8.9a3 3 0 0 0 4.2 4.2l1-1"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
            strokeLinecap="round"
          />
        </svg>
        {children}
      </button>
      <span role="status" className={styles.copied}>
        {byHand || said}
      </span>
    </span>
  );
}
