/**
 * Ends this process in good order soon after the one that started it has gone. A signal to
 * `npm start` ends npm and its shell, and the shell does not pass it on.
 */
export function endWithParent() {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
  watch.unref();
}
