// Lets Node.js run our TypeScript, if it is a version that Billfold works with. Every npm script that runs any uses this.
'use strict';

require('../src/check-node.cjs');
require('@swc-node/register');
