/** The dialog’s own style, loaded with it. */
export const loadStyle = async (): Promise<void> => {
  const href = 'builder/spreadsheet/spreadsheet.css';
  if (document.querySelector(`link[href="${href}"]`)) return;
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  const loaded = new Promise<void>((resolve) => {
    link.onload = link.onerror = () => resolve();
  });
  document.head.append(link);
  await loaded;
};
