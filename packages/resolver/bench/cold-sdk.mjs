// Usage: node packages/resolver/bench/cold-sdk.mjs — prints where SQS is reached from here, by the SDK.
import { ListQueuesCommand, SQSClient } from '@aws-sdk/client-sqs';

const requestHandler = {
  handle: ({ protocol, hostname, port }) => {
    console.log(`${protocol}//${hostname}${port ? `:${port}` : ''}`);
    return Promise.reject(new Error('not sent'));
  },
};
const client = new SQSClient({ requestHandler, maxAttempts: 1 });
await client.send(new ListQueuesCommand({})).catch(() => undefined);
