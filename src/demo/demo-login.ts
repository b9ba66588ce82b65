/** The login for the demo organization. */
export const DEMO_LOGIN = { email: 'demo@billfold.example', password: 'Demo-Pass-2025!' };
