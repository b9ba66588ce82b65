// Loaded before everything else, and written for any version of Node: what comes after it fails to parse or to load on old
// ones with an error that does not say why. The versions are those of `engines` in package.json.
'use strict';

var version = process.versions.node;
var parts = version.split('.').map(Number);
var major = parts[0];
var minor = parts[1];
var fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
if (!fits) {
  process.stderr.write(
    'Billfold needs Node 20.19 or newer, or 22.12 or newer; this is Node ' +
      version +
      '. Install a supported version (https://nodejs.org), as in: nvm install 22\n',
  );
  process.exit(1);
}
