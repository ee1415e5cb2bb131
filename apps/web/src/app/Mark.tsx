/** The product's mark: three circles that share a middle, as three parties share a plan. */
export function Mark({ className }: { className?: string | undefined }) {
  return (
    <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" className={className}>
      <rect width="32" height="32" rx="8" fill="currentColor" />
      <g fill="none" stroke="#fff" strokeWidth="2.6">
        <circle cx="12.5" cy="13" r="5.6" />
        <circle cx="19.5" cy="13" r="5.6" />
        <circle cx="16" cy="19" r="5.6" />
      </g>
    </svg>
  );
}
