// Usage: node packages/resolver/bench/cold-sdk.mjs sqs|s3 — the same, by the SDK: as people use it, with the request held
// back when its endpoint is known.
const requestHandler = {
  /** @param {{ protocol: string, hostname: string, port?: number }} request */
  handle: ({ protocol, hostname, port }) => {
    const elapsed = 1000 * process.uptime();
    console.log(elapsed, `${protocol}//${hostname}${port ? `:${port}` : ''}`);
    return Promise.reject(new Error('not sent'));
  },
};
const options = { requestHandler, maxAttempts: 1 };

/** @type {Record<string, () => Promise<unknown>>} A request to each, whose client alone is loaded. */
const requests = {
  sqs: async () => {
    const { ListQueuesCommand, SQSClient } = await import('@aws-sdk/client-sqs');
    return new SQSClient(options).send(new ListQueuesCommand({}));
  },
  s3: async () => {
    const { ListBucketsCommand, S3Client } = await import('@aws-sdk/client-s3');
    return new S3Client(options).send(new ListBucketsCommand({}));
  },
};
await requests[process.argv[2] ?? '']?.().catch(() => undefined);
