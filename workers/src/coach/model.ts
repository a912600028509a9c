import type { OrderRequest } from '@mast/shared/coach/ordering';

/** Why no answer came. */
export type NoAnswer =
  | 'timed_out'
  | 'too_many_requests'
  | 'server_failed'
  | 'not_reached'
  | 'not_allowed'
  | 'refused_by_model';

export type ModelAnswer =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: NoAnswer };

/** The one thing that a model is asked: in which order to tell what is told anyway. */
export interface OrderingModel {
  readonly name: string;
  /** One try; resolves also where it fails. */
  ask(request: OrderRequest, signal: AbortSignal): Promise<ModelAnswer>;
}
