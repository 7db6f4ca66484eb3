import { describe, expect, it } from 'vitest';

import { emptyRepository } from '../../test/repository.js';
import { spawnCli, type SpawnOptions } from '../../test/run-cli.js';
import { selfSigned } from '../../test/self-signed.js';
import { serve, serveProxy } from '../../test/serve.js';
import {
  answer,
  BOTOCORE_GZ,
  COMMIT,
  fileOf,
  recordsOf,
  SMITHY_GZ,
  update as updateHere,
} from '../../test/update-models.js';

/** In a process of its own: Node.js reads NODE_EXTRA_CA_CERTS only when it starts. */
const update = (root: string, args: readonly string[], options: SpawnOptions) =>
  updateHere(root, args, options, spawnCli);

describe.concurrent('update-models, from GitHub through a proxy', () => {
  const certificate = selfSigned(['codeload.github.com']);
  const trust = fileOf('ca.pem', Buffer.from(certificate.cert));
  /** codeload.github.com as far as it matters here: what was asked of it, and archives. */
  const github = async () => {
    const paths: string[] = [];
    const port = await serve(({ url = '' }, response) => {
      paths.push(url);
      response.end(url.includes('botocore') ? BOTOCORE_GZ : SMITHY_GZ);
    }, certificate);
    return { port, paths };
  };
  const through = (port: number, more: Readonly<Record<string, string>> = {}) => ({
    env: {
      HTTPS_PROXY: `http://127.0.0.1:${port}`,
      NO_PROXY: '',
      NODE_EXTRA_CA_CERTS: trust,
      ...more,
    },
  });

  it('fetches the newest of both public sources by default', async () => {
    const root = emptyRepository();
    const { port, paths } = await github();
    const proxy = await serveProxy(port);
    const { code, stderr } = await update(root, [], through(proxy.port));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(paths.toSorted()).toEqual([
      '/aws/api-models-aws/tar.gz/HEAD',
      '/boto/botocore/tar.gz/HEAD',
    ]);
    expect(proxy.asked).toEqual(['codeload.github.com:443', 'codeload.github.com:443']);
    expect(recordsOf(root)).toMatchObject([
      { kind: 'botocore', origin: 'https://github.com/boto/botocore', version: '1.43.67' },
      {
        kind: 'smithy',
        origin: 'https://github.com/aws/api-models-aws',
        version: COMMIT.slice(0, 12),
      },
    ]);
  });

  it('fetches the ref that was named', async () => {
    const root = emptyRepository();
    const { port, paths } = await github();
    const proxy = await serveProxy(port);
    const from = [
      '--from',
      'smithy:https://github.com/aws/api-models-aws',
      '--ref',
      'release/2026-08',
    ];
    expect(await update(root, from, through(proxy.port))).toMatchObject({ code: 0 });
    expect(paths).toEqual(['/aws/api-models-aws/tar.gz/release/2026-08']);
    expect(recordsOf(root)).toMatchObject([{ version: 'release/2026-08' }]);
  });

  it('trusts no certificate that it does not know', async () => {
    const root = emptyRepository();
    const { port } = await github();
    const proxy = await serveProxy(port);
    const from = ['--from', 'smithy:https://github.com/aws/api-models-aws'];
    const none = { NODE_EXTRA_CA_CERTS: '' };
    const { code, stderr } = await update(root, from, through(proxy.port, none));
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /tar\.gz\/HEAD: has a certificate that is not trusted: .*\[EP_FETCH_CERTIFICATE\]\n {2}fix: \S/,
    );
  });

  it('reports that the proxy refuses the connection', async () => {
    const root = emptyRepository();
    const proxy = await serveProxy(0, 407);
    const from = ['--from', 'smithy:https://github.com/aws/api-models-aws'];
    const { code, stderr } = await update(root, from, through(proxy.port));
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /is refused by the proxy: .*407.*\[EP_FETCH_PROXY\]\n {2}fix: check the name and password/,
    );
  });

  it('goes around the proxy for the hosts of NO_PROXY', async () => {
    const root = emptyRepository();
    const port = await serve(answer(SMITHY_GZ));
    const proxy = await serveProxy(port);
    const env = { HTTP_PROXY: `http://127.0.0.1:${proxy.port}`, NO_PROXY: '127.0.0.1' };
    const from = ['--from', `smithy:http://127.0.0.1:${port}/x.tar.gz`];
    expect(await update(root, from, { env })).toMatchObject({ code: 0 });
    expect(proxy.asked).toEqual([]);
  });

  it('does not follow from https to http, not even on this machine', async () => {
    const root = emptyRepository();
    const other = await serve(answer(SMITHY_GZ));
    const location = `http://127.0.0.1:${other}/x.tar.gz`;
    const port = await serve(
      (_request, response) => response.writeHead(302, { location }).end(),
      certificate,
    );
    const proxy = await serveProxy(port);
    const from = ['--from', 'smithy:https://github.com/aws/api-models-aws'];
    const { code, stderr } = await update(root, from, through(proxy.port));
    expect(code).toBe(1);
    expect(stderr).toContain(
      `redirects to ${location}, which is not an https URL [EP_FETCH_INSECURE]`,
    );
  });
});
