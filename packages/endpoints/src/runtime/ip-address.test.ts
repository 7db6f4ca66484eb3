import { describe, expect, it } from 'vitest';

import { isIpAddress } from './ip-address.js';

describe('isIpAddress', () => {
  it.each(['127.0.0.1', '255.255.255.255', '0.0.0.0', '[::1]'])('knows %s', (host) => {
    expect(isIpAddress(host)).toBe(true);
  });

  it.each(['256.0.0.1', '1.2.3', '1.2.3.4.5', 'a.b.c.d', '::1', '', '1.2.3.4\n'])(
    'knows %j for none',
    (host) => {
      expect(isIpAddress(host)).toBe(false);
    },
  );
});
