import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { envExample } from '#configuration';

// Writes `.env.example` anew from the table of settings.
writeFileSync(path.resolve(process.cwd(), '.env.example'), envExample());
