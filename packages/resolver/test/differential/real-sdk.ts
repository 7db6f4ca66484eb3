import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { ListBucketsCommand, S3Client } from '@aws-sdk/client-s3';
import { ListStateMachinesCommand, SFNClient } from '@aws-sdk/client-sfn';
import { ListQueuesCommand, SQSClient } from '@aws-sdk/client-sqs';

import type { SdkCase } from './sdk-case.js';

/** A request that was about to be sent. */
interface CapturedRequest {
  readonly protocol: string;
  readonly hostname: string;
  readonly port?: number;
}

/** Thrown in place of sending anything. */
class Captured extends Error {
  readonly request: CapturedRequest;
  constructor(request: CapturedRequest) {
    super('captured');
    this.request = request;
  }
}

const requestHandler = {
  handle: (request: CapturedRequest): Promise<never> => Promise.reject(new Captured(request)),
};
const silent = () => undefined;
const logger = { trace: silent, debug: silent, info: silent, warn: silent, error: silent };

/** Asks the real SDK, whose requests are captured and never sent; one question at a time. */
export class RealSdk {
  readonly #folder = mkdtempSync(join(tmpdir(), 'ep-differential-'));
  readonly #env = { ...process.env };
  #count = 0;

  /** The origin of the request, or `error` and the error's name. */
  async ask(question: SdkCase): Promise<string> {
    this.#prepare(question);
    const { error: print } = console;
    console.error = silent; // the SDK prints every URL that it cannot parse
    try {
      await send(question);
      return 'sent';
    } catch (error) {
      if (error instanceof Captured) return formatOrigin(error.request);
      return `error ${(error as Error).name}`;
    } finally {
      console.error = print;
      process.env = { ...this.#env };
    }
  }

  close(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** The SDK keeps every file that it has read, so each question has files of its own. */
  #prepare({ env, config, credentials }: SdkCase): void {
    const name = String(this.#count++);
    const configFile = join(this.#folder, `${name}.config`);
    const credentialsFile = join(this.#folder, `${name}.credentials`);
    if (config !== null) writeFileSync(configFile, config);
    if (credentials !== null) writeFileSync(credentialsFile, credentials);
    process.env = {
      ...env,
      HOME: this.#folder,
      AWS_CONFIG_FILE: configFile,
      AWS_SHARED_CREDENTIALS_FILE: credentialsFile,
      AWS_EC2_METADATA_DISABLED: 'true',
    };
  }
}

function formatOrigin({ protocol, hostname, port }: CapturedRequest): string {
  return `${protocol}//${hostname}${port ? `:${port}` : ''}`;
}

async function send({ service, options }: SdkCase): Promise<unknown> {
  const { endpointUrl: endpoint, ...rest } = options;
  const given = { ...rest, ...(endpoint === undefined ? {} : { endpoint }) };
  const config = { ...given, requestHandler, logger, maxAttempts: 1 } as never;
  switch (service) {
    case 's3':
      return new S3Client(config).send(new ListBucketsCommand({}));
    case 'sqs':
      return new SQSClient(config).send(new ListQueuesCommand({}));
    case 'dynamodb':
      return new DynamoDBClient(config).send(new ListTablesCommand({}));
    case 'sfn':
      return new SFNClient(config).send(new ListStateMachinesCommand({}));
  }
}
