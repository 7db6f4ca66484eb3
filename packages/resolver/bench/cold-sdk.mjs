// Usage: node packages/resolver/bench/cold-sdk.mjs — the same, by the SDK: as people use it, with the request held back
// when its endpoint is known.
import { ListQueuesCommand, SQSClient } from '@aws-sdk/client-sqs';

const requestHandler = {
  /** @param {{ protocol: string, hostname: string, port?: number }} request */
  handle: ({ protocol, hostname, port }) => {
    const elapsed = performance.now();
    console.log(elapsed, `${protocol}//${hostname}${port ? `:${port}` : ''}`);
    return Promise.reject(new Error('not sent'));
  },
};
const client = new SQSClient({ requestHandler, maxAttempts: 1 });
await client.send(new ListQueuesCommand({})).catch(() => undefined);
