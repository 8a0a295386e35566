/** Takes the steps that `work` gives while the browser has nothing else to do. A step must be short: nothing cuts it. */
export function whenIdle(work: () => Iterable<unknown>): void {
  let steps: Iterator<unknown> | undefined;
  const go = (deadline: IdleDeadline): void => {
    steps ??= work()[Symbol.iterator]();
    do if (steps.next().done) return;
    while (deadline.timeRemaining() > 0);
    requestIdleCallback(go);
  };
  requestIdleCallback(go);
}
