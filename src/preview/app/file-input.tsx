import { forwardRef } from "react";

interface Properties {
  readonly accept: string;
  readonly label: string;
  choose(file: File): void;
}

/** The browser's own question for a file; unseen, since a menu item asks it. */
export const FileInput = forwardRef<HTMLInputElement, Properties>(function FileInput(
  { accept, label, choose },
  input,
) {
  return (
    <input
      ref={input}
      type="file"
      accept={accept}
      aria-label={label}
      hidden
      onChange={({ currentTarget }) => {
        const file = currentTarget.files?.[0];
        // The same file may be chosen again after it was mended.
        currentTarget.value = "";
        if (file !== undefined) choose(file);
      }}
    />
  );
});
