import { Composer } from './composer';
import { Tweet, tweets } from './tweets';

/** A guess at X Pro: the same parts in columns, without the dialog, the primary column and the name of the account. */
export function Decks({ onSent }: { onSent(): void }) {
  return (
    <div className="decks">
      <section className="deck" aria-label="New post">
        <h2>New post</h2>
        <Composer surface="deck" placeholder="What’s happening?" onSent={onSent} />
      </section>
      <section className="deck" aria-label="Home">
        <h2>Home</h2>
        {tweets.map((tweet) => (
          <Tweet key={tweet.id} tweet={tweet} />
        ))}
      </section>
    </div>
  );
}
