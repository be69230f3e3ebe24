/** How long the browser may need the content after it has started to save it, in milliseconds. */
const SAVING = 60_000;

/** Lets the learner save a file that is made here. */
export const saveFile = (name: string, type: string, content: BlobPart): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), SAVING);
};
