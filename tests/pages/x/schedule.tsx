import { note } from '../practice';

const parts = [
  ['Month', 'December', 'January'],
  ['Day', '4', '5'],
  ['Year', '2026', '2027'],
  ['Hour', '8', '9'],
  ['Minute', '00', '30'],
  ['AM/PM', 'AM', 'PM'],
] as const;

/** Where the time is chosen. Its button takes the time over and sends nothing. */
export function ScheduleForm({ onConfirm }: { onConfirm(time: string): void }) {
  return (
    <form
      className="schedule"
      onSubmit={(event) => {
        event.preventDefault();
        onConfirm([...new FormData(event.currentTarget).values()].join(' '));
      }}
    >
      {parts.map(([label, ...choices]) => (
        <label key={label}>
          {label}
          <select name={label}>
            {choices.map((choice) => (
              <option key={choice}>{choice}</option>
            ))}
          </select>
        </label>
      ))}
      <button
        type="submit"
        className="primary"
        data-testid="scheduledConfirmationPrimaryAction"
        onClick={(event) => note(event.nativeEvent, 'scheduledConfirmationPrimaryAction')}
      >
        Confirm
      </button>
    </form>
  );
}
