/** Currencies that an account or an event may have, as choices. */
export const CURRENCIES = ['USD', 'EUR', 'GBP', 'CHF', 'JPY', 'CAD', 'AUD', 'USDT', 'USDC'].map(
  (value) => ({ value, label: value }),
);
