const MINUTE = 60_000;

const dayOf = (moment: Date): number =>
  Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / (24 * 60 * MINUTE);

/** When something happened, in plain words: “5 minutes ago”, “yesterday at 2:05 PM”, “on November 12, 2026”. */
export const whenInWords = (moment: number, now = Date.now()): string => {
  const minutes = Math.floor((now - moment) / MINUTE);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return minutes === 1 ? 'a minute ago' : `${minutes} minutes ago`;
  const date = new Date(moment);
  const days = dayOf(new Date(now)) - dayOf(date);
  const time = date.toLocaleTimeString('en', { hour: 'numeric', minute: '2-digit' });
  if (days < 2) return `${days ? 'yesterday' : 'today'} at ${time}`;
  return `on ${date.toLocaleDateString('en', { day: 'numeric', month: 'long', year: 'numeric' })}`;
};
