import { readConfig } from '../config/config.js';
import { startServer } from '../start-server.js';
import { testPolicy } from './test-policy.js';

// A server in a process of its own, for what can only be seen from outside: signals, kill, a second process.
try {
  const jobs = { pollMs: 100, leaseMs: Number(process.env['LEASE_MS'] ?? 120_000) };
  const config = readConfig({ FORM_MINIMUM_SECONDS: '0', ...process.env });
  const { url } = await startServer(config, { policy: testPolicy(), jobs });
  process.send?.({ url }, () => process.disconnect());
} catch (error) {
  process.send?.({ failure: String(error) }, () => process.exit(1));
}
