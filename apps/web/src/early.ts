import { setup } from './setup';
import { askWhoOneIs } from './sign-in/who-one-is';

// This much is here long before the rest of the program: on a slow line the server has answered by the time the program could ask.
void setup().catch(() => undefined);
askWhoOneIs();
