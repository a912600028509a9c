export { orderOf } from './answer.ts';
export { type Candidate, type OrderRequest, orderRequest } from './request.ts';
