/** The script of a page that says once that the page is shown: not in a tab in the background, and not while it is rendered ahead of a visit. */
export const CONFIRM_VIEW = `(function () {
  function confirm() {
    if (document.visibilityState !== 'visible' || document.prerendering) return;
    document.removeEventListener('visibilitychange', confirm);
    navigator.sendBeacon(location.pathname.replace(/\\/$/, '') + '/viewed');
  }
  document.addEventListener('visibilitychange', confirm);
  document.addEventListener('prerenderingchange', confirm);
  confirm();
})();`;
