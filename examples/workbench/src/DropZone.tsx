import { useState } from "preact/hooks";
import { type DroppedText, readText } from "./read/readText.ts";

/** A place to drop a text file on, or to choose one with the keyboard. */
export const DropZone = ({
  label,
  accept,
  onText,
}: {
  readonly label: string;
  readonly accept: string;
  readonly onText: (file: DroppedText) => Promise<void>;
}) => {
  const [isOver, setIsOver] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    try {
      setError(null);
      await onText(await readText(file));
    } catch (caught) {
      setError((caught as Error).message);
    }
  };
  return (
    <>
      <label
        class={isOver ? "drop over" : "drop"}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setIsOver(false);
          void take(event.dataTransfer?.files[0]);
        }}
      >
        <span>{label}</span>
        <input
          type="file"
          accept={accept}
          onChange={({ currentTarget }) => {
            void take(currentTarget.files?.[0]);
            // The same file, mended, shall be read again.
            currentTarget.value = "";
          }}
        />
      </label>
      {error === null ? null : <p role="alert">{error}</p>}
    </>
  );
};
