import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Compiled once, then kept: half of a check of ordinary content is the loading of modules. What imports them is itself imported after this.
enableCompileCache(join(import.meta.dirname, '../.cache/compile'));
await import('./check-command.ts');
