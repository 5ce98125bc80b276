/** Words of a secret as they go on paper: numbered, in columns, so that they can be read aloud and found again. */

export function PaperWords({ words }: { words: readonly string[] }) {
  const numbered = words.map((word, index) => ({ number: index + 1, word }));
  return (
    <ol className="paper-words">
      {numbered.map(({ number, word }) => (
        <li key={number}>
          <span className="paper-number">{number}</span>
          <span className="paper-word">{word}</span>
        </li>
      ))}
    </ol>
  );
}
