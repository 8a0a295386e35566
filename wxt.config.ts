import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { MATCHES } from './lib/networks';
import { managedSchema } from './lib/policy/managed-schema';
import { starterPacks } from './tests/build/starter-packs';

// Gives development builds the id mmbpjipdnfkgaalglkabbbolinlofokc; a store replaces it with its own.
const DEVELOPMENT_KEY = '';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
});
