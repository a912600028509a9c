import { expect, it } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

const modelOf = (env: NodeJS.ProcessEnv) => readConfig(env, '/').model;

it('a model is asked only where it is named, with a key or an address', () => {
  expect(modelOf({})).toBeUndefined();
  expect(modelOf({ OPENAI_API_KEY: 'k', OPENAI_BASE_URL: 'http://m/v1' })).toBeUndefined();
  expect(modelOf({ COACH_MODEL: 'm', OPENAI_API_KEY: 'k' })).toEqual({
    ...{ baseUrl: undefined, apiKey: 'k', model: 'm' },
  });
  expect(modelOf({ COACH_MODEL: 'm', OPENAI_BASE_URL: 'http://m/v1', OPENAI_API_KEY: '' })).toEqual(
    { baseUrl: 'http://m/v1', apiKey: undefined, model: 'm' },
  );
  expect(() => modelOf({ COACH_MODEL: 'm' })).toThrow(ConfigError);
});
