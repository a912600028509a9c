import { put } from '../entities/index.ts';
import { refusal } from '../errors/index.ts';
import type { ExchangeRate } from '../generated/types.ts';
import { err, ok } from '../result/index.ts';
import { formatInstant } from '../time/index.ts';
import type { Mutation } from './mutation.ts';
import { typedTimeRefusal } from './typed-time.ts';

/** Says what one unit of a currency is in another one. Earlier rates stay on record. */
export const typeRate: Mutation<'typeRate', ExchangeRate | undefined> = {
  name: 'typeRate',

  load: (reader, args) => reader.get('exchange_rate', args.rateId),

  decide(existing, args, context) {
    if (existing) {
      return err(refusal('rate_exists', `expected a new rate, found \`${args.rateId}\``));
    }
    if (args.fromCurrency === args.toCurrency) {
      return err(
        refusal(
          'invalid_args',
          `expected two currencies, found \`${args.fromCurrency}\` twice`,
          'fromCurrency',
        ),
      );
    }
    const timeRefused = typedTimeRefusal(args.at, 'at', context, 'rate_in_future');
    if (timeRefused) return err(timeRefused);
    const { meta, rateId, ...rate } = args;
    return ok({
      changes: [
        put('exchange_rate', {
          ...rate,
          id: rateId,
          deviceId: meta.device.id,
          createdAt: formatInstant(context.now),
        }),
      ],
      events: [],
    });
  },
};
