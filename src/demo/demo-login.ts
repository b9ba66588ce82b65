/** Who can log in to the demo organization. */
export const DEMO_LOGIN = { email: 'demo@billfold.example', password: 'Demo-Pass-2025!' };
