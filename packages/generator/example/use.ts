// What a program of Acme's does with the packages; the repository's tests compile and run it.
import { type ServiceKey, serviceKeys } from '@acme/config';
import { endpointFor, isEndpointError } from '@acme/endpoints';
import { order_history } from '@acme/endpoints/services';
import { ACME_ENDPOINT_URL_ORDER_HISTORY, endpointUrlOf, type EnvVar, envVarOf } from '@acme/env';
import '@acme/env/global';
import { BILLING, type Identifier, identifierOf, identifiers } from '@acme/identifiers';

/** Fails where two values differ. */
function same(actual: unknown, expected: unknown): void {
  if (actual !== expected) throw new Error(`${String(actual)} is not ${String(expected)}`);
}

const billing: 'billing' = BILLING;
const history: 'order_history' = identifierOf('Order History');
const envVar: 'ACME_ENDPOINT_URL_BILLING' = envVarOf(billing);
const keys: readonly ServiceKey[] = serviceKeys;
same(identifiers.join(), 'billing,order_history');
same(keys.join(), identifiers.join());
same(envVar, 'ACME_ENDPOINT_URL_BILLING');

const env = { [ACME_ENDPOINT_URL_ORDER_HISTORY]: 'http://localhost:8083' };
same(endpointUrlOf(history, env), 'http://localhost:8083');
same(endpointUrlOf('billing', env), undefined);

same(endpointFor('order_history', { Region: 'eu' }).url, 'https://orders.eu.acme.example');
same(order_history({ Region: 'eu', Tenant: 'toys' }).url, 'https://toys.orders.eu.acme.example');
try {
  endpointFor('order_history', { Region: 'eu', Tenant: 'not a label' });
  throw new Error('no refusal');
} catch (error) {
  if (!isEndpointError(error)) throw error;
  same(error.code, 'EP_ENDPOINT_REFUSED');
}

// @ts-expect-error no service has this variable
'ACME_ENDPOINT_URL_ORDERS' satisfies EnvVar;
// @ts-expect-error no service has this identifier
'orders' satisfies Identifier;

/** Compiled, and never called: what the types refuse. */
export function refused(): void {
  // @ts-expect-error the rules of the service need a region
  endpointFor('order_history', {});
  // @ts-expect-error billing has no endpoint rules
  endpointFor('billing', { Region: 'eu' });
}
