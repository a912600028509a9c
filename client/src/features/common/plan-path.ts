/** The plan sheet's address; it lies over the screen that was open before, which stays mounted. */
export const PLAN_PATH = '/intents/new';
