import { viewer } from '../account';
import { follow } from './tweets';

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
        <a href="/messages" data-testid="AppTabBar_DirectMessage_Link" onClick={follow('/messages/1-2')}>
          Messages
        </a>
        <a href={`/${viewer.handle}`} data-testid="AppTabBar_Profile_Link" aria-label="Profile" onClick={follow('/settings/profile')}>
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

export function Search() {
  return (
    <aside className="right">
      <input data-testid="SearchBox_Search_Input" role="combobox" aria-label="Search query" placeholder="Search" />
    </aside>
  );
}
