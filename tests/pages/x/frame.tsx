import type { MouseEvent, ReactNode } from 'react';
import { agency, viewer } from '../account';
import { go } from './route';

const follow = (path: string) => (event: MouseEvent) => {
  event.preventDefault();
  go(path);
};

export function SideNavigation() {
  return (
    <header className="side">
      <nav aria-label="Primary">
        <div className="logo" aria-hidden="true">
          𝕏
        </div>
        <a href="/home" data-testid="AppTabBar_Home_Link" onClick={follow('/home')}>
          Home
        </a>
        <a href={`/${viewer.handle}`} data-testid="AppTabBar_Profile_Link" aria-label="Profile" onClick={follow('/home')}>
          Profile
        </a>
        <a
          className="primary wide"
          href="/compose/post"
          data-testid="SideNav_NewTweet_Button"
          aria-label="Post"
          onClick={follow('/compose/post')}
        >
          Post
        </a>
      </nav>
      <button type="button" className="switcher" data-testid="SideNav_AccountSwitcher_Button" aria-label="Account menu">
        <div className="avatar" data-testid={`UserAvatar-Container-${viewer.handle}`}>
          {viewer.initials}
        </div>
        <span>
          <b>{viewer.name}</b>
          <small>@{viewer.handle}</small>
        </span>
      </button>
    </header>
  );
}

export function Tweet({ path, initials, name, handle, children }: Record<string, ReactNode>) {
  return (
    <article className="tweet" data-testid="tweet">
      <div className="avatar">{initials}</div>
      <div>
        <b>{name}</b> <small>@{handle}</small>
        <div data-testid="tweetText">{children}</div>
        {typeof path === 'string' && (
          <a href={path} onClick={follow(path)}>
            Show this post
          </a>
        )}
      </div>
    </article>
  );
}

export function AgencyTweet() {
  return (
    <Tweet initials={agency.initials} name={agency.name} handle={agency.handle}>
      Main Street is closed between 3rd and 5th for the parade until 2 p.m. Please use Harbor Avenue.
    </Tweet>
  );
}

export function Search() {
  return (
    <aside className="right">
      <input data-testid="SearchBox_Search_Input" role="combobox" aria-label="Search query" placeholder="Search" />
    </aside>
  );
}
