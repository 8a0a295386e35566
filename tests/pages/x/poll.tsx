/** The choices of a poll: plain fields that go out with the text. */
export function Choices({ choices, onChange }: { choices: string[]; onChange(choices: string[]): void }) {
  if (choices.length === 0) return null;
  return (
    <div className="choices" data-testid="attachments">
      {choices.map((choice, index) => (
        <input
          // biome-ignore lint/suspicious/noArrayIndexKey: a choice is its place.
          key={index}
          name={`Choice${index + 1}`}
          placeholder={`Choice ${index + 1}`}
          maxLength={25}
          value={choice}
          onChange={(event) => {
            const { value } = event.currentTarget;
            onChange(choices.map((other, at) => (at === index ? value : other)));
          }}
        />
      ))}
    </div>
  );
}
