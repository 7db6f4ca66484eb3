const BYTE = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const IPV4 = /* @__PURE__ */ new RegExp(`^${BYTE}(?:\\.${BYTE}){3}$`);

/** Whether the host of a URL is an IPv4 address, or an IPv6 address in its brackets. */
export function isIpAddress(host: string): boolean {
  return IPV4.test(host) || (host.startsWith('[') && host.endsWith(']'));
}
