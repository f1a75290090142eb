/** A choice of one among few, as a row of buttons; radio buttons for the keyboard and for screen readers. */
export const Choice = <T extends string>({
  name,
  label,
  options,
  value,
  onChange,
}: {
  readonly name: string;
  readonly label: string;
  readonly options: readonly (readonly [value: T, label: string, lang?: string])[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}) => (
  <fieldset class="choice">
    <legend>{label}</legend>
    {options.map(([option, text, lang]) => (
      <label key={option}>
        <input
          type="radio"
          name={name}
          value={option}
          checked={option === value}
          onChange={() => onChange(option)}
        />
        <span lang={lang}>{text}</span>
      </label>
    ))}
  </fieldset>
);
