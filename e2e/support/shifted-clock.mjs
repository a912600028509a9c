// Loaded before the server's program: its clock is so many milliseconds ahead of the machine's.
const shift = Number(process.env.MAST_E2E_CLOCK_SHIFT_MS);
const { now } = Date;
Date.now = () => now() + shift;
