/** The sign for search. */
export const Lens = () => (
  <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
    <circle cx="8.5" cy="8.5" r="5.5" fill="none" stroke="currentColor" strokeWidth="2" />
    <path d="m13 13 5 5" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
  </svg>
);
