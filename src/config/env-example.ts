import type { Setting } from './setting-rules';
import { settings } from './settings';

const introduction =
  '# Settings of Billfold, generated from src/config/settings.ts by `npm run env:example`.\n# Copy this file to .env and change what you need. Lines that are commented out show the defaults.\n';

/** The text of `.env.example`: every setting with its description and default. */
export function renderEnvExample(): string {
  return [introduction, ...Object.values<Setting>(settings).map(renderSetting)].join('\n');
}

function renderSetting(setting: Setting): string {
  const { fallback } = setting;
  const text = typeof fallback === 'string' ? fallback : fallback?.development;
  const unsafe = typeof fallback === 'object' && fallback.production === undefined;
  const required = unsafe || setting.requiredInProduction ? ' Required in production.' : '';
  return `# ${setting.about}${required}\n# ${setting.name}=${text ?? ''}\n`;
}
