export const ACCOUNT = 'account';
export const INSTRUMENTS = ['MES', 'BTC', 'EURUSD', 'VWCE'];
/** Two of them are one name. */
export const SETUPS = ['opening range', ' Opening Range ', 'opening range', 'pullback', 'breakout'];
export const CHECKS = ['trend', 'volume', 'news read', 'level'];
