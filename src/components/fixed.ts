/** A number with so many decimals, zeros included: for columns, and where 0.00 is to say "rounded". */
export const fixed = (value: number, digits = 2): string => {
  const text = value.toFixed(digits);
  return Number(text) === 0 ? (0).toFixed(digits) : text.replace('-', '−');
};
