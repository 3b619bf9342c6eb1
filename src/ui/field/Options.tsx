export type Option = Readonly<{ value: string; label: string }>;
/** Options under a heading; without one where the label is absent. */
export type OptionGroup = Readonly<{ label?: string; options: readonly Option[] }>;

/** The options of a list of the browser's. */
export function Options({ groups }: Readonly<{ groups: readonly OptionGroup[] }>) {
  return groups.map((group) =>
    group.label === undefined ? (
      <Ungrouped key="" options={group.options} />
    ) : (
      <optgroup key={group.label} label={group.label}>
        <Ungrouped options={group.options} />
      </optgroup>
    ),
  );
}

function Ungrouped({ options }: Pick<OptionGroup, 'options'>) {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}
